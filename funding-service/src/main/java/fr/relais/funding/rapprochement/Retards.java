package fr.relais.funding.rapprochement;

import fr.relais.funding.rapprochement.Rapport.Anomalie;
import fr.relais.funding.rapprochement.VirementSuivi.Pas;
import fr.relais.funding.virement.ActeVirement;
import fr.relais.funding.virement.EtatVirement;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what waits too long: an answer of the bank since its last word, a file since the release (ASM-FUND-89, fault 28). */
final class Retards {

    private Retards() {}

    static Stream<Anomalie> of(Constat constat, Delais delais, Dossiers dossiers) {
        return constat.virements().stream()
                .flatMap(one -> Stream.concat(
                        since(one).filter(day -> late(constat, delais, day, delais.recepisse())).stream()
                                .map(day ->
                                        dossiers.anomalie(NatureAnomalie.RECEPISSE_MANQUANT, one, day, lastWord(one))),
                        released(one).filter(day -> late(constat, delais, day, delais.emission())).stream()
                                .map(day -> dossiers.anomalie(
                                        NatureAnomalie.LIBERE_NON_EMIS, one, day, "Libéré le " + day + "."))));
    }

    private static boolean late(Constat constat, Delais delais, LocalDate from, int days) {
        return constat.au().isAfter(delais.calendrier().apres(from, days));
    }

    private static Optional<LocalDate> since(VirementSuivi virement) {
        return Optional.of(virement)
                .filter(one -> one.est(EtatVirement.EMIS))
                .flatMap(one -> one.dernier(ActeVirement.ACCEPTER).or(() -> one.dernier(ActeVirement.EMETTRE)))
                .map(Pas::dateEffet);
    }

    private static Optional<LocalDate> released(VirementSuivi virement) {
        return Optional.of(virement)
                .filter(one -> one.est(EtatVirement.LIBERE))
                .flatMap(one -> one.dernier(ActeVirement.LIBERER))
                .map(Pas::dateEffet);
    }

    private static String lastWord(VirementSuivi virement) {
        String sent = virement.dernier(ActeVirement.EMETTRE)
                .map(pas -> "Envoyé pour exécution le " + pas.dateEffet())
                .orElse("Envoyé");
        return virement.dernier(ActeVirement.ACCEPTER)
                .map(pas -> sent + ", accepté par la banque le " + pas.dateEffet() + ", pas exécuté.")
                .orElse(sent + ", sans réponse.");
    }
}
