package fr.relais.funding.rapprochement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.funding.ecriture.CompteComptable;
import fr.relais.funding.ecriture.Nature;
import fr.relais.funding.rapprochement.Constat.Mouvement;
import fr.relais.funding.rapprochement.Constat.Paiement;
import fr.relais.funding.rapprochement.VirementSuivi.Pas;
import fr.relais.funding.virement.ActeVirement;
import fr.relais.funding.virement.EtatVirement;
import fr.relais.kit.value.Montant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Faults 29, 30: whatever somebody changes by hand, or a restore forgets, the reconciliation says so")
class AltererTest {

    private static final String DAY = "2026-11-20";
    private static final Montant CENT = Montant.of("0.01");

    /** One payment for each end a transfer may have. */
    private static UneCaf sound() {
        return new UneCaf()
                .ordonne("a", "10.00", DAY)
                .ordonne("b", "20.00", DAY)
                .ordonne("c", "30.00", DAY)
                .ordonne("d", "40.00", DAY)
                .envoye("a-1", DAY)
                .envoye("b-1", DAY)
                .virement("b-1", DAY, ActeVirement.EXECUTER)
                .envoye("c-1", DAY)
                .virement("c-1", DAY, ActeVirement.REJETER)
                .envoye("d-1", DAY)
                .virement("d-1", DAY, ActeVirement.EXECUTER, ActeVirement.RETOURNER);
    }

    @Test
    void soundIsSound() {
        assertThat(sound().le(DAY).isJuste()).isTrue();
    }

    @TestFactory
    @DisplayName("a cent on any line, any line deleted, and any line doubled: two amounts that no longer agree")
    Stream<DynamicTest> ledger() {
        return IntStream.range(0, sound().mouvements.size()).boxed().flatMap(line -> {
            String name = sound().mouvements.get(line).toString();
            return Stream.of(
                    found(name + " plus a cent", caf -> caf.mouvements.set(line, plus(caf.mouvements.get(line), CENT))),
                    found(name + " deleted", caf -> caf.mouvements.remove((int) line)),
                    found(name + " twice", caf -> caf.mouvements.add(caf.mouvements.get(line))));
        });
    }

    @TestFactory
    @DisplayName("a step of any history deleted, any state or amount of a transfer changed")
    Stream<DynamicTest> transfers() {
        return sound().virements.values().stream()
                .flatMap(one -> Stream.of(
                                IntStream.range(0, one.pas().size())
                                        .mapToObj(step -> found(
                                                one.reference() + " without "
                                                        + one.pas().get(step).acte(),
                                                caf -> caf.put(with(one, without(one.pas(), step))))),
                                Stream.of(found(
                                        one.reference() + " plus a cent",
                                        caf -> caf.put(UneCaf.with(
                                                one,
                                                one.montant().plus(CENT),
                                                one.etat().orElseThrow(),
                                                one.pas())))),
                                Stream.of(EtatVirement.values())
                                        .filter(state -> !one.est(state))
                                        .map(state -> found(
                                                one.reference() + " said to be " + state,
                                                caf -> caf.put(UneCaf.with(one, one.montant(), state, one.pas())))),
                                Stream.of(
                                        found(
                                                one.reference() + " without history",
                                                caf -> caf.put(with(one, List.of()))),
                                        found(
                                                one.reference() + " deleted",
                                                caf -> caf.virements.remove(one.reference()))))
                        .flatMap(some -> some));
    }

    @TestFactory
    @DisplayName("an order deleted, a cent on an order, an entry about nothing")
    Stream<DynamicTest> orders() {
        return Stream.of(
                found("an order deleted", caf -> caf.paiements.remove(1)),
                found("a cent on an order", caf -> caf.paiements.set(1, plusACent(caf.paiements.get(1)))),
                found(
                        "an orphan entry",
                        caf -> caf.mouvements.add(new Mouvement(
                                Nature.EXECUTION, "orphelin-1", CompteComptable.BANQUE, Montant.of("-5.00")))));
    }

    @Test
    @DisplayName("two amounts that compensate each other leave the sums right, and are named one by one")
    void compensated() {
        UneCaf caf = sound();
        caf.mouvements.set(0, plus(caf.mouvements.get(0), CENT));
        caf.mouvements.set(1, plus(caf.mouvements.get(1), CENT.negate()));

        Rapport rapport = caf.le(DAY);

        assertThat(rapport.euros().isZero()).isTrue();
        assertThat(rapport.nombre(NatureAnomalie.ECRITURE_DIFFERENTE)).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "fault 29: a transfer that a restore forgot is in the ledger and in no lot: its payment must not leave again unseen")
    void forgotten() {
        UneCaf caf = sound();
        caf.virements.remove("b-1");

        Rapport rapport = caf.le(DAY);

        assertThat(Dits.anomalies(rapport))
                .containsExactly(
                        "ECRITURE_SANS_CAUSE b-1  20.00 2026-11-20 EMISSION, attendu {},"
                                + " inscrit {GESTIONNAIRE=20.00, VIREMENTS_EMIS=-20.00}.",
                        "ECRITURE_SANS_CAUSE b-1  20.00 2026-11-20 EXECUTION, attendu {},"
                                + " inscrit {VIREMENTS_EMIS=20.00, BANQUE=-20.00}.");
        assertThat(rapport.euros()).hasToString("40.00");
    }

    private interface Change {
        void spoil(UneCaf caf);
    }

    private static DynamicTest found(String name, Change change) {
        return DynamicTest.dynamicTest(name, () -> {
            UneCaf caf = sound();
            change.spoil(caf);
            Rapport rapport = caf.le(DAY);
            assertThat(rapport.isJuste()).isFalse();
            assertThat(rapport.anomalies()).isNotEmpty();
        });
    }

    private static Mouvement plus(Mouvement one, Montant more) {
        return new Mouvement(
                one.nature(), one.reference(), one.compte(), one.solde().plus(more));
    }

    private static Paiement plusACent(Paiement one) {
        return new Paiement(
                one.id(), one.dossier(), one.cle(), one.ordonneLe(), one.net().plus(CENT));
    }

    private static VirementSuivi with(VirementSuivi one, List<Pas> pas) {
        return UneCaf.with(one, one.montant(), one.etat().orElseThrow(), pas);
    }

    private static List<Pas> without(List<Pas> pas, int step) {
        List<Pas> fewer = new ArrayList<>(pas);
        fewer.remove(step);
        return fewer;
    }
}
