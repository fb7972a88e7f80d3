package fr.relais.funding.virement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.funding.ecriture.CompteComptable;
import fr.relais.funding.ecriture.Livre;
import fr.relais.funding.ecriture.Nature;
import fr.relais.funding.ecriture.Operations;
import fr.relais.funding.ecriture.Operations.OrdreDate;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.intervention.Auteur;
import fr.relais.funding.paiement.Ordre;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import fr.relais.kit.value.Siret;
import fr.relais.paymentfiles.retour.Retour;
import fr.relais.paymentfiles.retour.StatutRetour;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/** I2, I4: what holds after any history of transfers, whatever the bank answers, how often and in what order. */
class HistoiresDeVirementsTest {

    private static final int TRIES = 1_500;
    private static final int STEPS = 100;
    private static final DossierId DOSSIER = DossierId.of("771-201800145");
    private static final Siret MEAUX = Siret.of("21770284400010");
    private static final LocalDate JOUR = LocalDate.parse("2022-04-15");
    private static final Auteur PAR = Auteur.systeme(JOUR, Instant.parse("2022-04-15T10:00:00Z"));

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    @Label("money leaves once per échéance; the ledger is the files minus the rejections")
    void moneyLeavesOnce(@ForAll long seed) {
        Histoire histoire = new Histoire(new Random(seed));
        for (int step = 0; step < STEPS; step++) {
            histoire.step();
        }

        for (Ordre ordre : histoire.ordres) {
            List<Virement> tentatives = histoire.of(ordre);
            assertThat(tentatives.stream().filter(HistoiresDeVirementsTest::goesOn))
                    .as("one transfer of a payment goes on at a time")
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(tentatives).extracting(Virement::endToEndId).doesNotHaveDuplicates();
        }
        Livre livre = histoire.livre;
        assertThat(livre.ecritures).extracting(one -> one.cause()).doesNotHaveDuplicates();
        Montant files = histoire.total(Nature.EMISSION);
        Montant rejected = histoire.total(Nature.REJET);
        Montant waiting = histoire.in(EtatVirement.EMIS);
        assertThat(histoire.total(Nature.EXECUTION))
                .as("executed = in the files − rejected − not answered yet")
                .isEqualTo(files.minus(rejected).minus(waiting));
        assertThat(livre.balances().of(CompteComptable.VIREMENTS_EMIS).negate()).isEqualTo(waiting);
        assertThat(livre.balances().of(CompteComptable.BANQUE).negate()).isEqualTo(histoire.in(EtatVirement.PAYE));
        assertThat(livre.balances().of(CompteComptable.GESTIONNAIRE).negate())
                .as("owed = ordered − sent or paid")
                .isEqualTo(Montant.sum(histoire.ordres.stream().map(Ordre::montant))
                        .minus(waiting)
                        .minus(histoire.in(EtatVirement.PAYE)));
        covers("paid after a rejection or a return", histoire.paidAgain());
        covers("an answer that contradicts", histoire.contradictions > 0);
    }

    private static boolean goesOn(Virement virement) {
        return switch (virement.etat()) {
            case LIQUIDE, ORDONNANCE, LIBERE, EMIS, PAYE -> true;
            case REJETE, RETOURNE, RETIRE -> false;
        };
    }

    private static void covers(String what, boolean met) {
        Statistics.label(what)
                .collect(met)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 10));
    }

    /** Three payments, and random acts upon them; the database keeps that one transfer of each goes on, here {@link #reunir} does. */
    private static final class Histoire {

        final List<Ordre> ordres = new ArrayList<>();
        final List<Virement> virements = new ArrayList<>();
        final Livre livre = new Livre();
        private final List<Retour> told = new ArrayList<>();
        private final Random random;
        private int contradictions;

        Histoire(Random random) {
            this.random = random;
            Stream.of(Genre.ACOMPTE_1, Genre.ACOMPTE_2, Genre.COORDINATION).forEach(this::order);
        }

        private void order(Genre genre) {
            Montant montant = new Montant(BigDecimal.valueOf(1 + random.nextInt(2_000_000), 2));
            CleEcheance cle = new CleEcheance(Exercice.of(2022), genre, 0);
            Ordre ordre = Ordre.of(DOSSIER, cle, montant, JOUR);
            ordres.add(ordre);
            livre.inscrit(new Operations(
                    DOSSIER,
                    List.of(),
                    List.of(new OrdreDate(ordre.id().toString(), cle, JOUR, montant)),
                    List.of(),
                    List.of()));
        }

        void step() {
            Ordre ordre = pick(ordres);
            List<Virement> attempts = of(ordre);
            if (attempts.stream().noneMatch(HistoiresDeVirementsTest::goesOn)) {
                reunir(ordre, attempts.size());
            } else if (random.nextInt(3) == 0) {
                answer(told.isEmpty() || random.nextBoolean() ? invented() : pick(told));
            } else {
                act(attempts.get(attempts.size() - 1));
            }
        }

        private void reunir(Ordre ordre, int tentatives) {
            APayer due = new APayer(ordre.id(), DOSSIER, ordre.cle(), JOUR, ordre.montant(), MEAUX, tentatives);
            virements.add(Virement.reunir(ordre, due, UUID.randomUUID(), UUID.randomUUID(), PAR));
        }

        /** An act of the lot, when the transfer allows it; the way to the bank is taken more often than the others. */
        private void act(Virement virement) {
            Stream.of(
                            random.nextInt(6) == 0 ? ActeVirement.RETIRER : ActeVirement.ORDONNANCER,
                            random.nextInt(6) == 0 ? ActeVirement.RENVOYER : ActeVirement.LIBERER,
                            ActeVirement.EMETTRE)
                    .filter(virement::allows)
                    .findFirst()
                    .ifPresent(acte -> follow(virement, acte, JOUR));
        }

        private Retour invented() {
            Virement virement = pick(virements);
            boolean wrong = random.nextInt(10) == 0;
            BigDecimal montant = virement.montant().euros().add(wrong ? BigDecimal.ONE : BigDecimal.ZERO);
            return new Retour(
                    virement.endToEndId(),
                    pick(List.of(StatutRetour.values())),
                    Optional.empty(),
                    random.nextBoolean() ? Optional.of(montant) : Optional.empty(),
                    JOUR.plusDays(random.nextInt(9)));
        }

        private void answer(Retour retour) {
            told.add(retour);
            Virement virement = virements.stream()
                    .filter(one -> one.endToEndId().equals(retour.endToEndId()))
                    .findFirst()
                    .orElseThrow();
            Issue issue = Issue.of(virement.etat(), virement.montant(), retour);
            contradictions += issue == Issue.CONTRADICTOIRE ? 1 : 0;
            if (issue == Issue.APPLIQUEE) {
                follow(virement, MoveVirement.acte(retour), retour.date());
            }
        }

        /** The ledger is asked twice: what is entered is not entered again. */
        private void follow(Virement virement, ActeVirement acte, LocalDate date) {
            virement.follow(acte, PAR, date, null);
            Operations moved = Operations.of(DOSSIER, MouvementsDuVirement.of(virement));
            livre.inscrit(moved).inscrit(moved);
        }

        List<Virement> of(Ordre ordre) {
            return virements.stream().filter(one -> one.paiement() == ordre).toList();
        }

        Montant in(EtatVirement etat) {
            return Montant.sum(
                    virements.stream().filter(one -> one.etat() == etat).map(Virement::montant));
        }

        Montant total(Nature nature) {
            return Montant.sum(livre.ecritures.stream()
                    .filter(one -> one.cause().nature() == nature)
                    .map(one -> one.lignes().get(0).debit()));
        }

        boolean paidAgain() {
            return ordres.stream()
                    .map(this::of)
                    .anyMatch(all -> all.stream().anyMatch(one -> one.etat() == EtatVirement.PAYE)
                            && all.stream()
                                    .anyMatch(one ->
                                            one.etat() == EtatVirement.REJETE || one.etat() == EtatVirement.RETOURNE));
        }

        private <T> T pick(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }
    }
}
