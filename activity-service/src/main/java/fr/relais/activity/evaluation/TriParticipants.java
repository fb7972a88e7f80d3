package fr.relais.activity.evaluation;

import fr.relais.activity.analyse.FaitsParticipant;
import fr.relais.activity.analyse.Heures;
import fr.relais.activity.analyse.Metier;
import fr.relais.activity.analyse.Presence;
import fr.relais.activity.analyse.RegistreAnalyse.SeanceTenue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Says which AM benefited: practising, committed to confidentiality, long and often enough, counted here (AP-5, AP-6, AP-8, AP-9). */
final class TriParticipants {

    /** What a participant attended of what counts. */
    private record Cumul(int seances, Heures heures) {

        static final Cumul RIEN = new Cumul(0, Heures.ZERO);

        Cumul plus(Heures more) {
            return new Cumul(seances + 1, heures.plus(more));
        }
    }

    private final Map<UUID, FaitsParticipant> participants;
    private final Seuils seuils;
    private final Map<UUID, Cumul> cumuls = new TreeMap<>();
    private final List<PreuveEcartee> ecartees = new ArrayList<>();
    private final List<Preuve> comptes = new ArrayList<>();

    TriParticipants(List<SeanceTenue> seances, Map<UUID, FaitsParticipant> participants, Seuils seuils) {
        this.participants = participants;
        this.seuils = seuils;
        for (SeanceTenue seance : seances) {
            seance.faits().presences().forEach(presence -> attend(seance, presence));
        }
        cumuls.forEach(this::judge);
    }

    private void attend(SeanceTenue seance, Presence presence) {
        FaitsParticipant participant = participants.get(presence.participant());
        if (!participant.isEngageLe(seance.faits().date())) {
            ecartees.add(
                    setAside(seance, presence, "AP-5", "aucun engagement de confidentialité n'était signé ce jour-là"));
        } else if (!participant.enExercice()) {
            ecartees.add(setAside(
                    seance, presence, "AP-8", "ce n'est pas un professionnel de l'accueil individuel en exercice"));
        } else {
            cumuls.merge(
                    presence.participant(),
                    Cumul.RIEN.plus(presence.heures()),
                    (known, more) -> known.plus(more.heures()));
        }
    }

    private void judge(UUID id, Cumul cumul) {
        FaitsParticipant participant = participants.get(id);
        Preuve preuve = new Preuve(
                Preuve.TypePreuve.PARTICIPANT,
                id,
                "Participant %s : %d séance(s), %s h".formatted(id, cumul.seances(), cumul.heures()));
        boolean isBelow =
                cumul.seances() < seuils.presencesParAm() || cumul.heures().compareTo(seuils.heuresParAm()) < 0;
        if (participant.metier() == Metier.GAD) {
            ecartees.add(new PreuveEcartee(
                    preuve, "AP-8", "la garde d'enfants à domicile compte dans le groupe, pas dans l'indicateur"));
        } else if (!participant.isCompte()) {
            ecartees.add(new PreuveEcartee(preuve, "AP-9", "un autre relais le compte cette année"));
        } else if (isBelow) {
            judgeBelow(preuve);
        } else {
            comptes.add(preuve);
        }
    }

    private void judgeBelow(Preuve preuve) {
        ecartees.add(new PreuveEcartee(
                preuve,
                "AP-6",
                "moins de %d séances ou moins de %s h".formatted(seuils.presencesParAm(), seuils.heuresParAm())));
        if (!seuils.minimaStricts()) {
            comptes.add(preuve);
        }
    }

    /** The AM that count for AP-I1. */
    List<Preuve> comptes() {
        return List.copyOf(comptes);
    }

    List<PreuveEcartee> ecartees() {
        return List.copyOf(ecartees);
    }

    List<PreuveEcartee> ecartees(String regle) {
        return ecartees.stream()
                .filter(ecartee -> ecartee.regle().equals(regle))
                .toList();
    }

    private static PreuveEcartee setAside(SeanceTenue seance, Presence presence, String regle, String why) {
        Preuve preuve = new Preuve(
                Preuve.TypePreuve.PRESENCE,
                seance.id(),
                "Présence du participant %s le %s, %s h"
                        .formatted(presence.participant(), seance.faits().date(), presence.heures()));
        return new PreuveEcartee(preuve, regle, why);
    }
}
