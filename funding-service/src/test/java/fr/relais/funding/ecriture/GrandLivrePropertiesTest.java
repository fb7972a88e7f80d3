package fr.relais.funding.ecriture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.funding.bareme.Parametres;
import fr.relais.funding.droit.Droits;
import fr.relais.funding.ecriture.Operations.Avance;
import fr.relais.funding.ecriture.Operations.OrdreDate;
import fr.relais.funding.ecriture.Operations.Recouvrement;
import fr.relais.funding.exemples.Caisse;
import fr.relais.funding.exemples.Histoires;
import fr.relais.funding.exemples.UnDossier;
import fr.relais.funding.faits.AcompteRepris;
import fr.relais.funding.faits.Fait;
import fr.relais.funding.faits.OrdreEmis;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.funding.reconciliation.PaiementAOrdonner;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/** I4: what holds of the ledger of any life of a dossier. */
class GrandLivrePropertiesTest {

    private static final LocalDate TODAY = LocalDate.parse("2022-12-31");
    private static final int TRIES = 1_000;

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    @Label("every transaction sums to 0.00; what is settled waits on no account; the balances are what was ordered")
    void followsTheDossier(@ForAll long seed) {
        Histoires histoires = new Histoires(seed);
        Parametres parametres = histoires.parametres();
        Caisse caisse = new Caisse(UnDossier.DOSSIER, parametres, TODAY);
        Livre livre = new Livre();
        for (Fait<?> fait : histoires.deliveries()) {
            caisse.recoit(fait);
            livre.inscrit(operations(caisse, parametres));
        }

        assertThat(livre.ecritures)
                .allSatisfy(one -> assertThat(Montant.sum(one.lignes().stream().map(Ligne::montant)))
                        .isEqualTo(Montant.ZERO));
        assertThat(livre.balances().total()).isEqualTo(Montant.ZERO);
        assertThat(livre.balances().of(CompteComptable.INDU_A_RECOUVRER)).isEqualTo(caisse.resteARecouvrer());
        assertThat(livre.balances().of(CompteComptable.GESTIONNAIRE).negate())
                .isEqualTo(Montant.sum(caisse.paiements().stream().map(PaiementAOrdonner::net)));
        boolean settled = assertSettled(livre, caisse, parametres);
        assertThat(livre.inscrit(operations(caisse, parametres)).ecritures).doesNotHaveDuplicates();
        covers("a settled year", 15, settled);
        covers("an indu withheld", 5, has(livre, Nature.RETENUE));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    @Label("I6: the same causes, entered one by one in any order or all at once, give the same balances")
    void anyOrder(@ForAll long seed) {
        Histoires histoires = new Histoires(seed);
        Parametres parametres = histoires.parametres();
        Caisse caisse = new Caisse(UnDossier.DOSSIER, parametres, TODAY);
        histoires.deliveries().forEach(caisse::recoit);
        Operations all = operations(caisse, parametres);
        Livre atOnce = new Livre().inscrit(all);

        Livre oneByOne = new Livre();
        List<Operations> causes = new ArrayList<>(oneByOne(all));
        Collections.shuffle(causes, new Random(seed));
        causes.forEach(oneByOne::inscrit);
        List<DroitAcquis> droits = all.droits();
        oneByOne.inscrit(new Operations(all.dossier(), List.of(), List.of(), droits, List.of()));

        for (Exercice exercice : settledYears(atOnce, all)) {
            for (CompteComptable compte : CompteComptable.values()) {
                assertThat(oneByOne.balances().of(compte, exercice))
                        .isEqualTo(atOnce.balances().of(compte, exercice));
            }
        }
        assertThat(oneByOne.balances().of(CompteComptable.GESTIONNAIRE))
                .isEqualTo(atOnce.balances().of(CompteComptable.GESTIONNAIRE));
        assertThat(oneByOne.inscrit(all).ecritures).hasSameSizeAs(oneByOne.causes());
    }

    private static List<Exercice> settledYears(Livre livre, Operations all) {
        return all.droits().stream()
                .filter(droit -> livre.balances()
                        .of(CompteComptable.charges(), droit.exercice())
                        .equals(droit.total()))
                .map(DroitAcquis::exercice)
                .toList();
    }

    private static List<Operations> oneByOne(Operations all) {
        Stream<Operations> avances = all.avances().stream()
                .map(one -> new Operations(all.dossier(), List.of(one), List.of(), List.of(), List.of()));
        Stream<Operations> ordres = all.ordres().stream()
                .map(one -> new Operations(all.dossier(), List.of(), List.of(one), List.of(), List.of()));
        Stream<Operations> recouvrements = all.recouvrements().stream().map(one -> Operations.of(all.dossier(), one));
        return Stream.of(avances, ordres, recouvrements)
                .flatMap(operations -> operations)
                .toList();
    }

    /** A year whose right is all that was ordered and advanced: no advance waits, and its charges are its right. */
    private static boolean assertSettled(Livre livre, Caisse caisse, Parametres parametres) {
        boolean met = false;
        for (DroitAcquis droit : operations(caisse, parametres).droits()) {
            Exercice exercice = droit.exercice();
            if (verse(caisse, exercice).equals(droit.total())) {
                met = true;
                assertThat(livre.balances().of(CompteComptable.ACOMPTES_VERSES, exercice))
                        .isEqualTo(Montant.ZERO);
                CompteComptable.charges()
                        .forEach(compte -> assertThat(livre.balances().of(compte, exercice))
                                .isEqualTo(droit.of(compte)));
            }
        }
        return met;
    }

    private static Montant verse(Caisse caisse, Exercice exercice) {
        Stream<Montant> repris = caisse.faits().reprise(exercice).stream()
                .flatMap(reprise -> reprise.acomptes().stream())
                .map(AcompteRepris::montant);
        return Montant.sum(
                Stream.concat(repris, caisse.position().ordres(exercice).map(OrdreEmis::montant)));
    }

    private static Operations operations(Caisse caisse, Parametres parametres) {
        return new Operations(
                UnDossier.DOSSIER,
                caisse.faits().reprises().stream()
                        .map(reprise -> new Avance(
                                reprise.exercice(),
                                reprise.cause() + reprise.version(),
                                TODAY,
                                Montant.sum(reprise.acomptes().stream().map(AcompteRepris::montant))))
                        .toList(),
                caisse.position().ordres().stream()
                        .map(ordre -> new OrdreDate(ordre.cle().libelle(), ordre.cle(), TODAY, ordre.montant()))
                        .toList(),
                droits(caisse, parametres),
                caisse.paiements().stream()
                        .flatMap(GrandLivrePropertiesTest::retenues)
                        .toList());
    }

    private static List<DroitAcquis> droits(Caisse caisse, Parametres parametres) {
        return Droits.established(caisse.faits(), parametres).stream()
                .filter(droit -> droit.nature() == TypeDeclaration.REEL)
                .map(droit -> DroitAcquis.of(droit, TODAY))
                .toList();
    }

    private static Stream<Recouvrement> retenues(PaiementAOrdonner paiement) {
        return paiement.retenues().stream()
                .map(retenue -> new Recouvrement(
                        new Cause(
                                Nature.RETENUE,
                                retenue.indu().libelle() + "/" + paiement.cle().libelle()),
                        retenue.indu().exercice(),
                        TODAY,
                        retenue.montant(),
                        CompteComptable.GESTIONNAIRE,
                        paiement.cle().exercice()));
    }

    private static boolean has(Livre livre, Nature nature) {
        return livre.ecritures.stream().anyMatch(one -> one.cause().nature() == nature);
    }

    private static void covers(String what, int atLeastPercent, boolean met) {
        Statistics.label(what)
                .collect(met)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= atLeastPercent));
    }
}
