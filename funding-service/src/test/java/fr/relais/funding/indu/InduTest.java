package fr.relais.funding.indu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.funding.FundingRefusal;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.intervention.Auteur;
import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("§3.7: what is done about the indu of 1 118.00 of CALC-8")
class InduTest {

    private static final LocalDate DAY = LocalDate.parse("2022-04-15");
    private static final Prescription CINQ_ANS = new Prescription(5);
    private static final Auteur COMPTABLE = auteur("comptable", DAY);
    private static final Auteur ORDONNATEUR = auteur("ordonnateur", DAY);
    private static final Auteur DIRECTRICE = auteur("directrice", DAY);
    private static final Auteur MAIRE = auteur("maire", DAY);

    private final Indu indu = Indu.constate(
            new Constat(
                    UUID.randomUUID(),
                    DossierId.of("771-201800146"),
                    new CleEcheance(Exercice.of(2021), Genre.SOLDE, 0),
                    euros("1118.00")),
            CINQ_ANS,
            Auteur.systeme(DAY, Instant.EPOCH));

    @Test
    @DisplayName("CALC-9: withheld over several payments, to the last cent, then at its end")
    void compensated() {
        indu.retenir(UUID.randomUUID(), euros("118.00"), COMPTABLE);
        assertThat(etat()).isEqualTo(EtatIndu.CONSTATE);
        indu.notifier(COMPTABLE, CINQ_ANS);
        indu.retenir(UUID.randomUUID(), euros("999.99"), COMPTABLE);
        assertThat(etat()).isEqualTo(EtatIndu.EN_COMPENSATION);
        refused(
                () -> indu.retenir(UUID.randomUUID(), euros("0.02"), COMPTABLE),
                InduRefusal.MONTANT_SUPERIEUR_AU_RESTE);
        indu.retenir(UUID.randomUUID(), euros("0.01"), COMPTABLE);

        assertThat(etat()).isEqualTo(EtatIndu.SOLDE);
        assertThat(indu.reste()).isEqualTo(Montant.ZERO);
        assertThat(indu.notification().orElseThrow().reste()).isEqualTo(euros("1000.00"));
    }

    @Test
    @DisplayName("a plan is what remains, in order of days to come; repayments settle the oldest instalment first")
    void planned() {
        indu.notifier(COMPTABLE, CINQ_ANS);
        refused(() -> indu.planifier(COMPTABLE, plan("618.00", "500.01")), InduRefusal.PLAN_INCOHERENT);
        refused(() -> indu.planifier(COMPTABLE, plan("1118.00", "0.00")), InduRefusal.PLAN_INCOHERENT);
        refused(
                () -> indu.planifier(COMPTABLE, List.of(new Tranche(DAY, euros("1118.00")))),
                InduRefusal.PLAN_INCOHERENT);
        indu.planifier(COMPTABLE, plan("618.00", "500.00"));
        assertThat(indu.isRetenable(DAY)).isFalse();

        indu.rembourser(COMPTABLE, recu("700.00", DAY, "virement 1"));

        assertThat(indu.parcours().plan().suivi(indu.reste(), DAY.plusMonths(3)))
                .extracting(one -> one.montant() + " " + one.reste() + " " + one.enRetard())
                .containsExactly("618.00 0.00 false", "500.00 418.00 true");
        indu.planifier(COMPTABLE, plan("400.00", "18.00"));
        assertThat(indu.parcours().plan().tranches()).hasSize(2);
        indu.interromprePlan(COMPTABLE, "échéance manquée");
        assertThat(indu.parcours().plan().tranches()).isEmpty();
        assertThat(indu.isRetenable(DAY)).isTrue();
    }

    @Test
    @DisplayName("a repayment: not more than remains, received by today, once under a reference")
    void repaid() {
        indu.notifier(COMPTABLE, CINQ_ANS);
        refused(() -> indu.rembourser(COMPTABLE, recu("1118.01", DAY, "1")), InduRefusal.MONTANT_SUPERIEUR_AU_RESTE);
        refused(() -> indu.rembourser(COMPTABLE, recu("0.00", DAY, "1")), InduRefusal.MONTANT_SUPERIEUR_AU_RESTE);
        refused(
                () -> indu.rembourser(COMPTABLE, recu("1.00", DAY.plusDays(1), "1")),
                InduRefusal.REMBOURSEMENT_INVALIDE);
        refused(
                () -> indu.rembourser(COMPTABLE, recu("1.00", DAY.minusDays(1), "1")),
                InduRefusal.REMBOURSEMENT_INVALIDE);
        indu.rembourser(COMPTABLE, recu("118.00", DAY, "1"));
        refused(() -> indu.rembourser(COMPTABLE, recu("1.00", DAY, "1")), InduRefusal.REMBOURSEMENT_INVALIDE);
        indu.rembourser(COMPTABLE, recu("1000.00", DAY, "2"));

        assertThat(etat()).isEqualTo(EtatIndu.SOLDE);
    }

    @Test
    @DisplayName("ACT-2: a remission is proposed by one person and granted by another; what is left is withheld again")
    void remitted() {
        indu.notifier(COMPTABLE, CINQ_ANS);
        indu.demanderRemise(MAIRE, "difficultés");
        assertThat(indu.isRetenable(DAY)).isFalse();
        refused(() -> indu.accorderRemise(DIRECTRICE), InduRefusal.PROPOSITION_ABSENTE);
        refused(
                () -> indu.proposerRemise(ORDONNATEUR, euros("1118.01"), "trop"),
                InduRefusal.MONTANT_SUPERIEUR_AU_RESTE);
        indu.proposerRemise(ORDONNATEUR, euros("500.00"), "bonne foi");
        refused(() -> indu.accorderRemise(ORDONNATEUR), FundingRefusal.MEME_PERSONNE);
        indu.accorderRemise(DIRECTRICE);

        assertThat(etat()).isEqualTo(EtatIndu.REMISE_ACCORDEE);
        assertThat(indu.reste()).isEqualTo(euros("618.00"));
        assertThat(indu.isRetenable(DAY)).isTrue();
        indu.retenir(UUID.randomUUID(), euros("18.00"), COMPTABLE);
        refused(() -> indu.demanderRemise(MAIRE, "encore"), InduRefusal.REMISE_DEJA_DEMANDEE);
    }

    @Test
    @DisplayName("a remission of all ends the indu; one that a repayment overtook is not granted")
    void remittedWhole() {
        indu.notifier(COMPTABLE, CINQ_ANS);
        indu.demanderRemise(MAIRE, "difficultés");
        indu.proposerRemise(ORDONNATEUR, euros("1118.00"), "bonne foi");
        indu.rembourser(COMPTABLE, recu("0.01", DAY, "1"));
        refused(() -> indu.accorderRemise(DIRECTRICE), InduRefusal.MONTANT_SUPERIEUR_AU_RESTE);
        indu.proposerRemise(ORDONNATEUR, euros("1117.99"), "bonne foi");
        indu.accorderRemise(DIRECTRICE);

        assertThat(etat()).isEqualTo(EtatIndu.SOLDE);
    }

    @Test
    @DisplayName("a refused remission and a judged contestation let the recovery go on, and are asked for once")
    void decided() {
        indu.notifier(COMPTABLE, CINQ_ANS);
        indu.demanderRemise(MAIRE, "difficultés");
        indu.refuserRemise(DIRECTRICE, "aucune");
        assertThat(etat()).isEqualTo(EtatIndu.REMISE_REFUSEE);
        indu.contester(MAIRE, "nos charges sont exactes");
        assertThat(indu.isRetenable(DAY)).isFalse();
        indu.deciderContestation(DIRECTRICE, false, "elles ne le sont pas");

        assertThat(etat()).isEqualTo(EtatIndu.EN_COMPENSATION);
        assertThat(indu.isRetenable(DAY)).isTrue();
        refused(() -> indu.contester(MAIRE, "encore"), InduRefusal.INDU_DEJA_CONTESTE);
    }

    @Test
    @DisplayName("CALC-9: only what is strictly below the threshold is cancelled; at 0.00 nothing is")
    void small() {
        refused(() -> indu.annulerPetitMontant(COMPTABLE, Montant.ZERO), InduRefusal.INDU_AU_DESSUS_DU_SEUIL);
        refused(() -> indu.annulerPetitMontant(COMPTABLE, euros("1118.00")), InduRefusal.INDU_AU_DESSUS_DU_SEUIL);
        indu.annulerPetitMontant(COMPTABLE, euros("1118.01"));

        assertThat(etat()).isEqualTo(EtatIndu.ANNULE_PETIT_MONTANT);
        assertThat(indu.reste()).isEqualTo(Montant.ZERO);
    }

    @Test
    @DisplayName("ACT-2: given up by two persons, whatever the proposition was about before")
    void worthless() {
        indu.notifier(COMPTABLE, CINQ_ANS);
        refused(() -> indu.admettreNonValeur(DIRECTRICE), InduRefusal.PROPOSITION_ABSENTE);
        indu.proposerNonValeur(COMPTABLE, "association dissoute");
        refused(() -> indu.admettreNonValeur(COMPTABLE), FundingRefusal.MEME_PERSONNE);
        indu.contester(MAIRE, "non");
        indu.deciderContestation(DIRECTRICE, true, "si");
        refused(() -> indu.admettreNonValeur(DIRECTRICE), InduRefusal.PROPOSITION_ABSENTE);
        indu.proposerNonValeur(COMPTABLE, "association dissoute");
        indu.admettreNonValeur(DIRECTRICE);

        assertThat(etat()).isEqualTo(EtatIndu.ADMIS_EN_NON_VALEUR);
        assertThat(indu.reste()).isEqualTo(Montant.ZERO);
        refused(() -> indu.rembourser(COMPTABLE, recu("1.00", DAY, "1")), InduRefusal.INDU_ETAT_INCOMPATIBLE);
    }

    @Test
    @DisplayName(
            "ASM-FUND-40: past its limitation an indu is neither withheld nor planned; its notification begins it anew")
    void limited() {
        LocalDate last = DAY.plusYears(5);
        assertThat(indu.isRetenable(last)).isTrue();
        assertThat(indu.isRetenable(last.plusDays(1))).isFalse();
        indu.notifier(auteur("comptable", DAY.plusDays(10)), CINQ_ANS);
        assertThat(indu.isRetenable(last.plusDays(10))).isTrue();

        refused(
                () -> indu.planifier(auteur("comptable", last.plusDays(11)), plan("1118.00")),
                InduRefusal.INDU_PRESCRIT);
    }

    private static Remboursement recu(String montant, LocalDate date, String reference) {
        return new Remboursement(euros(montant), date, reference);
    }

    private EtatIndu etat() {
        return indu.parcours().etat();
    }

    private static List<Tranche> plan(String... montants) {
        LocalDate first = DAY.plusMonths(1);
        return IntStream.range(0, montants.length)
                .mapToObj(index -> new Tranche(first.plusMonths(index), euros(montants[index])))
                .toList();
    }

    private static void refused(ThrowingCallable act, RefusalCode code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static Auteur auteur(String id, LocalDate day) {
        return new Auteur(id, day, Instant.EPOCH);
    }

    private static Montant euros(String montant) {
        return Montant.of(montant);
    }
}
