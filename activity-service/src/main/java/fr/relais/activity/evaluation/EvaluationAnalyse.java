package fr.relais.activity.evaluation;

import static fr.relais.activity.evaluation.NatureCritere.DECOMPTE;
import static fr.relais.activity.evaluation.NatureCritere.FACULTATIF;
import static fr.relais.activity.evaluation.NatureCritere.OBLIGATOIRE;

import fr.relais.activity.analyse.RegistreAnalyse;
import fr.relais.activity.analyse.RegistreAnalyse.SeanceTenue;
import java.util.ArrayList;
import java.util.List;

/** Judges the analyse de la pratique of a year (§6.2): AP-I1 and AP-I2 decide, the other rules say which evidence they count. */
final class EvaluationAnalyse {

    private EvaluationAnalyse() {}

    static List<Critere> criteres(RegistreAnalyse registre, Seuils seuils) {
        TriSeances seances = new TriSeances(registre.seances(), seuils);
        List<SeanceTenue> retenues = seances.retenues();
        TriParticipants participants = new TriParticipants(retenues, registre.participants(), seuils);
        List<Critere> criteres = new ArrayList<>();
        criteres.add(assistantsMaternels(participants, seuils));
        criteres.add(seances(seances, retenues, seuils));
        criteres.addAll(seances.criteres());
        criteres.add(decompte(
                participants, "AP-5", "Chaque participant s'est engagé à la confidentialité avant d'être compté."));
        criteres.add(decompte(
                participants,
                "AP-6",
                "Chaque assistant maternel volontaire bénéficie d'au moins %d séances et %s h dans l'année."
                        .formatted(seuils.presencesParAm(), seuils.heuresParAm())));
        criteres.add(decompte(
                participants,
                "AP-8",
                "Les participants sont en exercice ; seuls les assistants maternels comptent dans l'indicateur."));
        criteres.add(decompte(participants, "AP-9", "Un assistant maternel est compté dans un seul relais par année."));
        criteres.add(partagees(retenues));
        criteres.add(tempsDeTravail(retenues));
        return criteres;
    }

    private static Critere assistantsMaternels(TriParticipants participants, Seuils seuils) {
        int found = participants.comptes().size();
        return Critere.of(
                        "AP-I1",
                        OBLIGATOIRE,
                        "Au moins %d assistants maternels différents.".formatted(seuils.assistantsMaternels()),
                        found + " assistant(s) maternel(s) compté(s).",
                        found >= seuils.assistantsMaternels())
                .prouve(participants.comptes())
                .ecarte(participants.ecartees());
    }

    private static Critere seances(TriSeances seances, List<SeanceTenue> retenues, Seuils seuils) {
        return Critere.of(
                        "AP-I2",
                        OBLIGATOIRE,
                        "Au moins %d séances organisées dans l'année, tous groupes réunis.".formatted(seuils.seances()),
                        "%d séance(s) comptée(s) sur %d enregistrée(s).".formatted(retenues.size(), seances.nombre()),
                        retenues.size() >= seuils.seances())
                .prouve(retenues.stream().map(TriSeances::preuve).toList())
                .ecarte(seances.ecartees());
    }

    private static Critere decompte(TriParticipants participants, String regle, String attendu) {
        List<PreuveEcartee> ecartees = participants.ecartees(regle);
        return Critere.of(regle, DECOMPTE, attendu, ecartees.size() + " élément(s) écarté(s).", ecartees.isEmpty())
                .ecarte(ecartees);
    }

    /** Each relais of a group reaches the objectives by itself: a shared session counts once for each of them. */
    private static Critere partagees(List<SeanceTenue> retenues) {
        List<Preuve> partagees = retenues.stream()
                .filter(seance -> !seance.faits().tenue().coOrganisateurs().isEmpty())
                .map(TriSeances::preuve)
                .toList();
        return Critere.of(
                        "AP-10",
                        DECOMPTE,
                        "Chaque relais d'un groupement atteint les objectifs par lui-même ;"
                                + " une séance partagée compte une fois pour chacun.",
                        partagees.size() + " séance(s) partagée(s), comptée(s) une fois chacune.",
                        true)
                .prouve(partagees);
    }

    private static Critere tempsDeTravail(List<SeanceTenue> retenues) {
        long sur = retenues.stream()
                .filter(seance -> seance.faits().tenue().surTempsDeTravail())
                .count();
        return Critere.of(
                "AP-11",
                FACULTATIF,
                "Sur le temps de travail ou en dehors : les deux sont admis.",
                "%d séance(s) sur le temps de travail, %d en dehors.".formatted(sur, retenues.size() - sur),
                true);
    }
}
