package fr.relais.activity.evaluation;

import fr.relais.activity.analyse.FaitsParticipant;
import fr.relais.activity.analyse.FaitsSeance;
import fr.relais.activity.analyse.Heures;
import fr.relais.activity.analyse.Intervenant;
import fr.relais.activity.analyse.Metier;
import fr.relais.activity.analyse.Organisateur;
import fr.relais.activity.analyse.Presence;
import fr.relais.activity.analyse.Qualite;
import fr.relais.activity.analyse.RegistreAnalyse;
import fr.relais.activity.analyse.RegistreAnalyse.SeanceTenue;
import fr.relais.activity.analyse.Tenue;
import fr.relais.kit.value.Exercice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A register that reaches the mission by default: 2 groups of 4 AM, 3 sessions of 2 h each (§6.2, first example). */
final class UnRegistre {

    static final LocalDate ENGAGEMENT = LocalDate.of(2023, 1, 10);
    static final FaitsParticipant AM = new FaitsParticipant(Metier.AM, true, false, ENGAGEMENT);
    static final Tenue TENUE = new Tenue(
            Organisateur.RELAIS, Set.of(), new Intervenant(Qualite.PSYCHOLOGUE, true, true, false), false, false, 0);
    static final Seuils SEUILS = Seuils.de(new Exercice(2023));

    final List<SeanceTenue> seances = new ArrayList<>();
    final Map<UUID, FaitsParticipant> participants = new LinkedHashMap<>();

    static UnRegistre atteint() {
        return deGroupes(2, 3, 4, "2.00");
    }

    static UnRegistre deGroupes(int groupes, int seances, int ams, String heures) {
        UnRegistre registre = new UnRegistre();
        for (int groupe = 0; groupe < groupes; groupe++) {
            List<UUID> membres = registre.inscrits(ams);
            for (int seance = 0; seance < seances; seance++) {
                registre.seance(seance(seance + 2, "G" + groupe, heures, membres));
            }
        }
        return registre;
    }

    List<UUID> inscrits(int ams) {
        return IntStream.range(0, ams).mapToObj(i -> inscrit(AM)).toList();
    }

    UUID inscrit(FaitsParticipant faits) {
        UUID id = new UUID(1, participants.size() + 1);
        participants.put(id, faits);
        return id;
    }

    UnRegistre seance(FaitsSeance faits) {
        seances.add(new SeanceTenue(new UUID(2, seances.size() + 1), faits));
        return this;
    }

    /** All of them attend it from the first to the last hour, on the 15th of that month. */
    static FaitsSeance seance(int mois, String groupe, String heures, List<UUID> membres) {
        return new FaitsSeance(
                LocalDate.of(2023, mois, 15),
                groupe,
                Heures.of(heures),
                false,
                TENUE,
                membres.stream().map(id -> new Presence(id, Heures.of(heures))).toList());
    }

    UnRegistre changeSeance(int rang, UnaryOperator<FaitsSeance> change) {
        SeanceTenue one = seances.get(rang);
        seances.set(rang, new SeanceTenue(one.id(), change.apply(one.faits())));
        return this;
    }

    UnRegistre changeParticipant(int rang, UnaryOperator<FaitsParticipant> change) {
        participants.computeIfPresent(new UUID(1, rang + 1), (id, faits) -> change.apply(faits));
        return this;
    }

    /** Away from that session. */
    UnRegistre absent(int participant, int seance) {
        return changeSeance(
                seance,
                faits -> avecPresences(
                        faits,
                        faits.presences().stream()
                                .filter(one -> !one.participant().equals(new UUID(1, participant + 1)))
                                .toList()));
    }

    static FaitsSeance avecPresences(FaitsSeance faits, List<Presence> presences) {
        return new FaitsSeance(faits.date(), faits.groupe(), faits.duree(), faits.annulee(), faits.tenue(), presences);
    }

    static FaitsSeance avecTenue(FaitsSeance faits, Tenue tenue) {
        return new FaitsSeance(faits.date(), faits.groupe(), faits.duree(), faits.annulee(), tenue, faits.presences());
    }

    static FaitsSeance avecAutres(FaitsSeance faits, int autres) {
        Tenue tenue = faits.tenue();
        return avecTenue(
                faits,
                new Tenue(
                        tenue.organisateur(),
                        tenue.coOrganisateurs(),
                        tenue.intervenant(),
                        tenue.animateurParticipe(),
                        tenue.surTempsDeTravail(),
                        autres));
    }

    RegistreAnalyse registre() {
        return new RegistreAnalyse(seances, participants);
    }

    List<Critere> criteres() {
        return EvaluationAnalyse.criteres(registre(), SEUILS);
    }

    boolean isAtteint() {
        return EvaluationMission.isAtteint(criteres());
    }

    Critere critere(String regle) {
        return Criteres.of(criteres(), regle);
    }
}
