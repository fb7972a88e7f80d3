package fr.relais.activity.evaluation;

import fr.relais.activity.analyse.FaitsSeance;
import fr.relais.activity.analyse.RegistreAnalyse.SeanceTenue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Says which sessions count: those that no rule sets aside (AP-1 to AP-4, AP-7, AP-12). */
final class TriSeances {

    private final List<SeanceTenue> seances;
    private final List<RegleSeance> regles;

    TriSeances(List<SeanceTenue> seances, Seuils seuils) {
        this.seances = seances.stream()
                .sorted(Comparator.comparing(
                                (SeanceTenue seance) -> seance.faits().date())
                        .thenComparing(seance -> seance.faits().groupe())
                        .thenComparing(SeanceTenue::id))
                .toList();
        this.regles = RegleSeance.toutes(seuils);
    }

    /** The sessions that count, the oldest first. */
    List<SeanceTenue> retenues() {
        return seances.stream()
                .filter(seance -> !seance.faits().annulee())
                .filter(seance -> regles.stream()
                        .noneMatch(regle -> regle.refus().apply(seance.faits()).isPresent()))
                .toList();
    }

    /** Every reason why a session does not count: one session may have several. */
    List<PreuveEcartee> ecartees() {
        List<PreuveEcartee> ecartees = new ArrayList<>();
        seances.stream()
                .filter(seance -> seance.faits().annulee())
                .forEach(seance -> ecartees.add(new PreuveEcartee(preuve(seance), "AP-I2", "elle a été annulée")));
        regles.forEach(regle -> ecartees.addAll(ecartees(regle)));
        return ecartees;
    }

    /** One critère for each rule: met when it sets nothing aside. */
    List<Critere> criteres() {
        return regles.stream().map(this::critere).toList();
    }

    int nombre() {
        return seances.size();
    }

    private Critere critere(RegleSeance regle) {
        List<PreuveEcartee> ecartees = ecartees(regle);
        List<Preuve> conformes = tenues().stream()
                .filter(seance -> regle.refus().apply(seance.faits()).isEmpty())
                .map(TriSeances::preuve)
                .toList();
        String constate = "%d séance(s) conforme(s), %d écartée(s).".formatted(conformes.size(), ecartees.size());
        return Critere.of(regle.id(), NatureCritere.DECOMPTE, regle.attendu(), constate, ecartees.isEmpty())
                .prouve(conformes)
                .ecarte(ecartees);
    }

    private List<PreuveEcartee> ecartees(RegleSeance regle) {
        return tenues().stream()
                .flatMap(
                        seance -> regle
                                .refus()
                                .apply(seance.faits())
                                .map(why -> new PreuveEcartee(preuve(seance), regle.id(), why))
                                .stream())
                .toList();
    }

    private List<SeanceTenue> tenues() {
        return seances.stream().filter(seance -> !seance.faits().annulee()).toList();
    }

    static Preuve preuve(SeanceTenue seance) {
        FaitsSeance faits = seance.faits();
        return new Preuve(
                Preuve.TypePreuve.SEANCE,
                seance.id(),
                "Séance du %s, groupe %s, %s h, %d professionnel(s)"
                        .formatted(faits.date(), faits.groupe(), faits.duree(), faits.professionnels()));
    }
}
