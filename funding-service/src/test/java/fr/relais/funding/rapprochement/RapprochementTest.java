package fr.relais.funding.rapprochement;

import static fr.relais.funding.rapprochement.Dits.anomalies;
import static fr.relais.funding.rapprochement.Dits.ecarts;
import static fr.relais.funding.rapprochement.Dits.etapes;
import static fr.relais.funding.virement.ActeVirement.ACCEPTER;
import static fr.relais.funding.virement.ActeVirement.EXECUTER;
import static fr.relais.funding.virement.ActeVirement.LIBERER;
import static fr.relais.funding.virement.ActeVirement.ORDONNANCER;
import static fr.relais.funding.virement.ActeVirement.REJETER;
import static fr.relais.funding.virement.ActeVirement.RENVOYER;
import static fr.relais.funding.virement.ActeVirement.RETIRER;
import static fr.relais.funding.virement.ActeVirement.RETOURNER;
import static fr.relais.funding.virement.ActeVirement.REUNIR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the reconciliation of a Caf says of each story (I13, fault 28)")
class RapprochementTest {

    private static final String FRIDAY = UneCaf.VENDREDI;

    /** One payment for each stage, each of an amount of its own: a sum says which are in it. */
    private static UneCaf ordered() {
        UneCaf caf = new UneCaf().ordonne("nouveau", "1.00", "2026-11-19").ordonne("retenu", "0.00", "2026-11-19");
        int amount = 2;
        for (String name : List.of(
                "reuni",
                "retire",
                "approuve",
                "renvoye",
                "libere",
                "emis",
                "accepte",
                "execute",
                "rejete",
                "retourne")) {
            caf.ordonne(name, amount + ".00", "2026-11-19");
            amount *= 2;
        }
        return caf.ordonne("repaye", "2048.00", FRIDAY);
    }

    private static Rapport atEachStage() {
        UneCaf caf = ordered()
                .virement("reuni-1", FRIDAY, REUNIR)
                .virement("retire-1", FRIDAY, REUNIR, RETIRER)
                .virement("approuve-1", FRIDAY, REUNIR, ORDONNANCER)
                .virement("renvoye-1", FRIDAY, REUNIR, ORDONNANCER, RENVOYER)
                .virement("libere-1", FRIDAY, REUNIR, ORDONNANCER, LIBERER);
        for (String sent :
                List.of("emis-1", "accepte-1", "execute-1", "rejete-1", "retourne-1", "repaye-1", "repaye-2")) {
            caf.envoye(sent, FRIDAY);
            switch (sent) {
                case "accepte-1" -> caf.virement(sent, FRIDAY, ACCEPTER);
                case "execute-1", "repaye-2" -> caf.virement(sent, FRIDAY, EXECUTER);
                case "rejete-1" -> caf.virement(sent, FRIDAY, REJETER);
                case "retourne-1" -> caf.virement(sent, FRIDAY, RETOURNER);
                case "repaye-1" -> caf.virement(sent, FRIDAY, EXECUTER, RETOURNER);
                default -> {}
            }
        }
        return caf.le(FRIDAY);
    }

    @Test
    @DisplayName("I13: each payment is at one stage, and the stages add up to what was ordered")
    void stages() {
        assertThat(etapes(atEachStage()))
                .containsExactly(
                        "A_REUNIR 2 5.00",
                        "EN_LOT 2 18.00",
                        "APPROUVE 1 8.00",
                        "LIBERE 1 32.00",
                        "EMIS 2 192.00",
                        "EXECUTE 2 2304.00",
                        "REJETE 1 512.00",
                        "RETOURNE 1 1024.00",
                        "SANS_VIREMENT 1 0.00");
    }

    @Test
    @DisplayName("what was recorded that day is told act by act, every attempt counted")
    void ofTheDay() {
        assertThat(atEachStage().mouvements().stream()
                        .map(one -> one.flux() + " " + one.compte().nombre() + " "
                                + one.compte().montant()))
                .containsExactly(
                        "ORDONNE 1 2048.00",
                        "REUNI 12 6142.00",
                        "APPROUVE 10 6136.00",
                        "LIBERE 8 6112.00",
                        "EMIS 7 6080.00",
                        "EXECUTE 3 4352.00",
                        "REJETE 1 512.00",
                        "RETOURNE 2 3072.00",
                        "RETIRE 1 4.00");
    }

    @Test
    @DisplayName("I4, I13: the ledger shows the same euros as the payments and their transfers")
    void sums() {
        Rapport rapport = atEachStage();
        assertThat(ecarts(rapport))
                .containsExactly(
                        "ORDONNE 4095.00 4095.00",
                        "A_PAYER 1599.00 1599.00",
                        "VIREMENTS_EMIS 192.00 192.00",
                        "BANQUE 2304.00 2304.00");
        assertThat(rapport.isJuste()).isTrue();
    }

    @Test
    @DisplayName(
            "fault 28: a partial file leaves a receipt missing past three working days; the late answer settles it")
    void missingReceipt() {
        UneCaf caf = UneCaf.deTrois().virement("a-1", "2026-11-23", EXECUTER).virement("b-1", "2026-11-23", REJETER);

        assertThat(caf.le("2026-11-25").isJuste()).as("the third working day").isTrue();
        assertThat(anomalies(caf.le("2026-11-26")))
                .containsExactly("RECEPISSE_MANQUANT c-1 771-201800145 30.00 2026-11-20"
                        + " Envoyé pour exécution le 2026-11-20, sans réponse.");
        assertThat(caf.virement("c-1", "2026-11-30", EXECUTER).le("2026-11-30").isJuste())
                .isTrue();
    }

    @Test
    @DisplayName("ASM-FUND-89: an acceptance is an answer, and an execution is still awaited after it")
    void acceptedIsNotExecuted() {
        UneCaf caf = new UneCaf()
                .ordonne("a", "10.00", FRIDAY)
                .envoye("a-1", FRIDAY)
                .virement("a-1", "2026-11-24", ACCEPTER);

        assertThat(caf.le("2026-11-27").isJuste()).isTrue();
        assertThat(anomalies(caf.le("2026-11-30")))
                .containsExactly("RECEPISSE_MANQUANT a-1 771-201800145 10.00 2026-11-24"
                        + " Envoyé pour exécution le 2026-11-20, accepté par la banque le 2026-11-24, pas exécuté.");
    }

    @Test
    @DisplayName("ASM-FUND-89: what is released leaves by the next working day")
    void releasedAndNotSent() {
        UneCaf caf = new UneCaf().ordonne("a", "10.00", FRIDAY).virement("a-1", FRIDAY, REUNIR, ORDONNANCER, LIBERER);

        assertThat(caf.le("2026-11-23").isJuste()).isTrue();
        assertThat(anomalies(caf.le("2026-11-24")))
                .containsExactly("LIBERE_NON_EMIS a-1 771-201800145 10.00 2026-11-20 Libéré le 2026-11-20.");
    }

    @Test
    @DisplayName("fault 28: an answer to an unknown transfer, or of another amount, waits for somebody; no sum moves")
    void unknownAndWrongAmount() {
        Rapport before = UneCaf.deTrois().le(FRIDAY);
        Rapport rapport = UneCaf.deTrois()
                .ligne("inconnu-1", false, "99.00", FRIDAY)
                .ligne("a-1", false, "10.01", FRIDAY)
                .le(FRIDAY);

        assertThat(rapport.etapes()).isEqualTo(before.etapes());
        assertThat(rapport.euros()).hasToString("0.00");
        assertThat(rapport.isJuste()).isFalse();
        assertThat(anomalies(rapport))
                .containsExactly(
                        "LIGNE_A_TRAITER a-1 771-201800145 10.01 2026-11-20 À traiter.",
                        "LIGNE_A_TRAITER inconnu-1  99.00 2026-11-20 À traiter.");
    }
}
