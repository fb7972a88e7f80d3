package fr.relais.activity.controle;

import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Exercice;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What a letter, a receipt, an answer and a decision must be for a contrôle to take them (CTL-3, CTL-5, DL-11). */
final class Recevabilite {

    private Recevabilite() {}

    static void check(Avis avis, Exercice exercice, Delais delais, LocalDate today) {
        if (!avis.periode().isWithin(exercice.periode())) {
            throw Refused.because(
                            ControleRefusal.PERIODE_HORS_CONTROLE, "Le contrôle porte sur l'exercice " + exercice + ".")
                    .at("/periode");
        }
        LocalDate first = delais.premiereVisite(today);
        if (avis.dateVisite().isBefore(first)) {
            throw Refused.because(
                            ControleRefusal.PREAVIS_TROP_COURT,
                            "Notifiée aujourd'hui, avec %d jours de préavis, la visite a lieu le %s au plus tôt."
                                    .formatted(delais.preavis(), first))
                    .at("/dateVisite");
        }
        for (int i = 0; i < avis.documents().size(); i++) {
            LocalDate day = avis.documents().get(i).pourLe();
            if (day.isBefore(today) || day.isAfter(avis.dateVisite())) {
                throw Refused.because(
                                ControleRefusal.DOCUMENT_MAL_DATE,
                                "Un document s'attend du " + today + " au " + avis.dateVisite() + ".")
                        .at("/documents/" + i + "/pourLe");
            }
        }
    }

    static void checkReception(LocalDate day, LocalDate notifie, LocalDate today) {
        if (day.isBefore(notifie) || day.isAfter(today)) {
            throw Refused.because(
                            ControleRefusal.RECEPTION_MAL_DATEE,
                            "La réception se date du " + notifie + " au " + today + ".")
                    .at("/recuLe");
        }
    }

    static void check(Reponse reponse, Rapport rapport, List<ConstatSuivi> constats) {
        if (reponse.ensemble() == null && reponse.constats().isEmpty()) {
            throw Refused.because(ControleRefusal.REPONSE_VIDE, "Répondez à l'ensemble du rapport ou à un constat.")
                    .at("/ensemble");
        }
        if (reponse.ensemble() != null && rapport.reponse() != null) {
            throw Refused.because(ControleRefusal.REPONSE_DEJA_DONNEE, "Vous avez répondu à l'ensemble du rapport.")
                    .at("/ensemble");
        }
        Set<Integer> answered = new HashSet<>();
        for (int i = 0; i < reponse.constats().size(); i++) {
            int constat = reponse.constats().get(i).constat();
            String pointer = "/constats/" + i + "/constat";
            requireKnown(constat, constats.size(), pointer);
            if (!answered.add(constat) || constats.get(constat - 1).repondu() != null) {
                throw Refused.because(
                                ControleRefusal.REPONSE_DEJA_DONNEE, "Le constat " + constat + " a déjà sa réponse.")
                        .at(pointer);
            }
        }
    }

    static void check(Cloture cloture, int constats) {
        List<Decision> decisions = cloture.decisions();
        IntStream.range(0, decisions.size())
                .forEach(i -> requireKnown(decisions.get(i).constat(), constats, "/decisions/" + i + "/constat"));
        long decided = decisions.stream().map(Decision::constat).distinct().count();
        if (decided != constats || decisions.size() != constats) {
            throw Refused.because(
                            ControleRefusal.CONSTATS_NON_TRANCHES,
                            "Le rapport a %d constat(s), %d sont tranchés.".formatted(constats, decided))
                    .at("/decisions");
        }
        boolean isAnomalies = decisions.stream().anyMatch(Decision::retenu);
        if (isAnomalies && !cloture.hasSuite()) {
            throw Refused.because(
                            ControleRefusal.SUITE_MANQUANTE,
                            "Un constat est retenu : rectifiez la déclaration ou révisez le verdict.")
                    .at("/rectification");
        }
        if (!isAnomalies && cloture.hasSuite()) {
            throw Refused.because(
                            ControleRefusal.SUITE_SANS_ANOMALIE,
                            "Aucun constat n'est retenu : la déclaration et le verdict restent ce qu'ils sont.")
                    .at(cloture.rectification().isPresent() ? "/rectification" : "/revision");
        }
    }

    private static void requireKnown(int constat, int constats, String pointer) {
        if (constat < 1 || constat > constats) {
            throw Refused.because(ControleRefusal.CONSTAT_INCONNU, "Le rapport a " + constats + " constat(s).")
                    .at(pointer);
        }
    }
}
