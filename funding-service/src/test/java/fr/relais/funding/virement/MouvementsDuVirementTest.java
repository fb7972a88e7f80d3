package fr.relais.funding.virement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.intervention.Auteur;
import fr.relais.funding.paiement.Ordre;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import fr.relais.kit.value.Siret;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** I4: the entries of each story of a transfer of 8 729.00. */
class MouvementsDuVirementTest {

    private static final String EMISSION = "EMISSION 2022-04-15 GESTIONNAIRE → VIREMENTS_EMIS 8729.00";

    @Test
    @DisplayName("nothing before it leaves; on its way; executed; come back: owed again")
    void returned() {
        Virement virement = after();
        assertThat(told(virement)).isEmpty();
        assertThat(told(after(ActeVirement.ORDONNANCER, ActeVirement.RETIRER))).isEmpty();
        assertThat(told(after(ActeVirement.ORDONNANCER, ActeVirement.LIBERER, ActeVirement.RETIRER)))
                .isEmpty();

        assertThat(told(sentThen(ActeVirement.ACCEPTER))).containsExactly(EMISSION);
        assertThat(told(sentThen(ActeVirement.ACCEPTER, ActeVirement.EXECUTER, ActeVirement.RETOURNER)))
                .containsExactly(
                        EMISSION,
                        "EXECUTION 2022-04-20 VIREMENTS_EMIS → BANQUE 8729.00",
                        "RETOUR 2022-04-21 BANQUE → GESTIONNAIRE 8729.00");
    }

    @Test
    @DisplayName("ASM-FUND-65: a return told first says the execution too, the day it is told")
    void returnedFirst() {
        assertThat(told(sentThen(ActeVirement.RETOURNER)))
                .containsExactly(
                        EMISSION,
                        "EXECUTION 2022-04-19 VIREMENTS_EMIS → BANQUE 8729.00",
                        "RETOUR 2022-04-19 BANQUE → GESTIONNAIRE 8729.00");
    }

    @Test
    @DisplayName("rejected: never at the bank, owed again")
    void rejected() {
        assertThat(told(sentThen(ActeVirement.REJETER)))
                .containsExactly(EMISSION, "REJET 2022-04-19 VIREMENTS_EMIS → GESTIONNAIRE 8729.00");
    }

    private static Virement sentThen(ActeVirement... answers) {
        Virement virement = after(ActeVirement.ORDONNANCER, ActeVirement.LIBERER, ActeVirement.EMETTRE);
        follow(virement, LocalDate.parse("2022-04-19"), answers);
        return virement;
    }

    private static Virement after(ActeVirement... actes) {
        LocalDate day = LocalDate.parse("2022-04-13");
        CleEcheance cle = new CleEcheance(new Exercice(2022), Genre.ACOMPTE_1, 0);
        DossierId dossier = DossierId.of("771-201800145");
        Ordre ordre = Ordre.of(dossier, cle, Montant.of("8729.00"), day);
        APayer due = new APayer(ordre.id(), dossier, cle, day, ordre.montant(), Siret.of("21770284400010"), 0);
        Virement virement = Virement.reunir(ordre, due, UUID.randomUUID(), UUID.randomUUID(), on(day));
        follow(virement, day, actes);
        return virement;
    }

    /** A day between one act and the next. */
    private static void follow(Virement virement, LocalDate first, ActeVirement... actes) {
        LocalDate day = first;
        for (ActeVirement acte : actes) {
            virement.follow(acte, on(day), day, null);
            day = day.plusDays(1);
        }
    }

    private static Auteur on(LocalDate day) {
        return Auteur.systeme(day, Instant.parse("2022-04-15T10:00:00Z"));
    }

    private static List<String> told(Virement virement) {
        return MouvementsDuVirement.of(virement).stream()
                .map(one -> one.cause().nature() + " " + one.date() + " " + one.debit() + " → " + one.credit() + " "
                        + one.montant())
                .toList();
    }
}
