package fr.relais.funding.lot;

import fr.relais.funding.lot.Constat.Echeance;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Controls the transfers of a lot again: it goes on only when every one of them may still leave. */
@ApplicationScoped
class ControleDuLot {

    private static final int MOST_TOLD = 1_000;

    private final Lots lots;
    private final Controle controle;

    ControleDuLot(Lots lots, Controle controle) {
        this.lots = lots;
        this.controle = controle;
    }

    List<VirementControle> of(Lot lot) {
        Controle.Lecture lecture = controle.of(lot.codeCaf());
        Map<UUID, Echeance> dues = lots.dues(lot);
        return lots.virements(lot).stream()
                .map(one -> lecture.controle(one, dues.get(one.id())))
                .toList();
    }

    static void requireSain(List<VirementControle> lines) {
        List<Violation> found = lines.stream()
                .flatMap(line -> violations("/virements/" + line.virement().id(), line.anomalies()))
                .limit(MOST_TOLD)
                .toList();
        if (!found.isEmpty()) {
            throw Refused.because(
                    LotRefusal.LOT_EN_ANOMALIE, found.size() + " anomalie(s) retiennent le lot : lisez errors.", found);
        }
    }

    /** None of what was found could be put in a lot. */
    static Refused nothingSain(List<PaiementControle> leftOut) {
        return Refused.because(
                LotRefusal.AUCUN_PAIEMENT_A_REUNIR,
                leftOut.isEmpty()
                        ? "Aucun paiement ne répond à ce choix."
                        : leftOut.size() + " paiement(s) répondent à ce choix et aucun ne peut partir : lisez errors.",
                leftOut.stream()
                        .flatMap(
                                one -> violations("/paiements/" + one.paiement().paiementId(), one.anomalies()))
                        .limit(MOST_TOLD)
                        .toList());
    }

    private static Stream<Violation> violations(String pointer, List<Anomalie> anomalies) {
        return anomalies.stream().map(one -> new Violation(pointer, one.name(), one.regle(), one.detail()));
    }
}
