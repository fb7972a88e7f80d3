package fr.relais.activity.guichet;

import fr.relais.kit.problem.Refused;
import fr.relais.kit.problem.Violation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What no guichet can hold: more answers than requests, more solutions than families, an end before its beginning. */
final class RecevabiliteGuichet {

    private RecevabiliteGuichet() {}

    static void require(FaitsGuichet faits) {
        refuse(Stream.of(
                        Optional.ofNullable(faits.demandes()).flatMap(RecevabiliteGuichet::demandes),
                        Optional.ofNullable(faits.demandes()).flatMap(RecevabiliteGuichet::delais),
                        Optional.ofNullable(faits.suivi()).flatMap(RecevabiliteGuichet::suivi),
                        Optional.ofNullable(faits.linf()).flatMap(linf -> linf(linf, "/linf")))
                .flatMap(Optional::stream)
                .toList());
    }

    static void require(ReferencementLinf constat) {
        refuse(linf(constat, "").stream().toList());
    }

    private static Optional<Violation> demandes(DemandesEnLigne one) {
        return violation(
                one.repondues() > one.recues(),
                "/demandes/repondues",
                "Il y a plus de réponses que de demandes reçues.");
    }

    private static Optional<Violation> delais(DemandesEnLigne one) {
        return violation(
                one.delaiMedianJours() != null
                        && one.delaiMaximalJours() != null
                        && one.delaiMedianJours() > one.delaiMaximalJours(),
                "/demandes/delaiMedianJours",
                "Le délai médian dépasse le délai le plus long.");
    }

    private static Optional<Violation> suivi(Suivi one) {
        return violation(
                one.solutionsConnues() > one.famillesSuivies(),
                "/suivi/solutionsConnues",
                "Il y a plus de solutions connues que de familles suivies.");
    }

    private static Optional<Violation> linf(ReferencementLinf one, String at) {
        boolean endsBefore = one.habiliteJusquA() != null
                && (one.habiliteDepuis() == null || one.habiliteJusquA().isBefore(one.habiliteDepuis()));
        return violation(
                endsBefore, at + "/habiliteJusquA", "L'habilitation finit avant d'avoir commencé, ou sans commencer.");
    }

    private static Optional<Violation> violation(boolean broken, String pointer, String detail) {
        GuichetRefusal code = GuichetRefusal.GUICHET_INCOHERENT;
        return broken ? Optional.of(new Violation(pointer, code.name(), code.regle(), detail)) : Optional.empty();
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw Refused.because(
                    GuichetRefusal.GUICHET_INCOHERENT, violations.get(0).detail(), violations);
        }
    }
}
