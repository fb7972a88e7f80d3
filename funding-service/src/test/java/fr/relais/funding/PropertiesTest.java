package fr.relais.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.funding.bareme.Bareme;
import fr.relais.funding.bareme.Parametres;
import fr.relais.funding.droit.Etape;
import fr.relais.funding.droit.Motif;
import fr.relais.funding.echeancier.Echeance;
import fr.relais.funding.echeancier.Etat;
import fr.relais.funding.exemples.Caisse;
import fr.relais.funding.exemples.Histoires;
import fr.relais.funding.exemples.Oracle;
import fr.relais.funding.exemples.OracleDeLaCaf;
import fr.relais.funding.exemples.UnDossier;
import fr.relais.funding.faits.AcompteRepris;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.Fait;
import fr.relais.funding.faits.Faits;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.faits.OrdreEmis;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.funding.reconciliation.InduAEtablir;
import fr.relais.funding.reconciliation.Ordres;
import fr.relais.funding.reconciliation.PaiementAOrdonner;
import fr.relais.funding.reconciliation.Retenue;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/** What holds of any life of a dossier, whatever happens and in whatever order. */
class PropertiesTest {

    private static final int TRIES = 5_000;

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    @Label(
            "PAY-1, 2, 3, 6, CALC-7: at each step what lacks nothing is ordered, explained, once; acomptes stay within 70 %")
    void atEachStep(@ForAll long seed) {
        Histoires histoires = new Histoires(seed);
        Parametres parametres = histoires.parametres();
        Caisse caisse = new Caisse(UnDossier.DOSSIER, parametres, histoires.today());
        List<Fait<?>> delivered = new ArrayList<>();

        for (Fait<?> fait : histoires.deliveries()) {
            delivered.add(fait);
            Ordres ordres = caisse.recoit(fait);
            assertThat(cles(ordres)).containsExactlyInAnyOrderElementsOf(lackingNothing(caisse.avant()));
            ordres.paiements().forEach(paiement -> assertExplained(paiement, caisse, delivered, parametres));
        }
        assertThat(caisse.reconcilie().isEmpty()).isTrue();
        covers("an acompte 2 ordered", 5, has(caisse, paiement -> paiement.cle().genre() == Genre.ACOMPTE_2));
        covers("a solde ordered", 20, has(caisse, paiement -> paiement.cle().genre() == Genre.SOLDE));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    @Label(
            "I3, I6, CALC-8 to 11, DL-9, PAY-10: in any order, paid − recovered = droit réel once a year is settled; no net below 0")
    void atTheEnd(@ForAll long seed) {
        Histoires histoires = new Histoires(seed);
        Parametres parametres = histoires.parametres();
        List<Fait<?>> deliveries = histoires.deliveries();
        LocalDate today = histoires.today();
        Caisse one = caisse(parametres, deliveries, today);
        Caisse other = caisse(parametres, histoires.shuffled(deliveries), today);

        assertThat(other.faits()).isEqualTo(one.faits());
        for (Caisse caisse : List.of(one, other)) {
            assertSettled(caisse, deliveries, parametres);
            assertMoney(caisse);
        }
        covers("two years settled", 5, settled(one).size() >= 2);
        covers("a difference after a solde", 8, hasDifference(one));
        covers("an indu", 15, !one.indus().isEmpty());
        covers("a right withdrawn of a year settled", 2, hasWithdrawn(one));
        covers("a coordination settled", 4, !settled(one, Genre.COORDINATION).isEmpty());
        covers("a year forclos", 2, isForclose(one));
        covers("a retenue", 5, has(one, paiement -> paiement.retenue().isPositive()));
    }

    /** ORDONNEE and SANS_OBJET apart, an échéance is either due or says what it lacks. */
    private static List<CleEcheance> lackingNothing(List<Echeance> echeances) {
        return echeances.stream()
                .filter(echeance -> echeance.blocages().isEmpty() && echeance.etat() != Etat.ORDONNEE)
                .filter(echeance -> !echeance.montant().orElseThrow().isZero())
                .map(Echeance::cle)
                .toList();
    }

    private static void assertExplained(
            PaiementAOrdonner paiement, Caisse caisse, List<Fait<?>> delivered, Parametres parametres) {
        List<Etape> etapes = paiement.explication().etapes();
        assertThat(etapes.get(etapes.size() - 1).resultat())
                .isEqualTo(paiement.net().toString());
        assertThat(paiement.causes()).isNotEmpty().doesNotHaveDuplicates();
        if (paiement.cle().genre() == Genre.ACOMPTE_2) {
            Exercice exercice = paiement.cle().exercice();
            Bareme bareme = parametres.bareme(exercice).orElseThrow();
            Montant droit = new Oracle(delivered, exercice, bareme).droitPrevisionnel();
            assertThat(verse(caisse, exercice))
                    .isLessThanOrEqualTo(bareme.acomptes().plafond().arrondiDe(droit));
        }
    }

    private static void assertSettled(Caisse caisse, List<Fait<?>> deliveries, Parametres parametres) {
        for (Exercice exercice : settled(caisse)) {
            Bareme bareme = parametres.bareme(exercice).orElse(null);
            assertThat(verse(caisse, exercice)).isEqualTo(new Oracle(deliveries, exercice, bareme).droitReel());
        }
        for (Exercice exercice : settled(caisse, Genre.COORDINATION)) {
            assertThat(ordonne(caisse, exercice, Genre.COORDINATION::equals))
                    .isEqualTo(new OracleDeLaCaf(deliveries, exercice).coordination());
        }
    }

    private static void assertMoney(Caisse caisse) {
        Montant nets = Montant.sum(caisse.paiements().stream().map(PaiementAOrdonner::net));
        Montant ordonne = Montant.sum(caisse.position().ordres().stream().map(OrdreEmis::montant));
        assertThat(nets.minus(caisse.resteARecouvrer())).isEqualTo(ordonne);
        assertThat(caisse.paiements()).noneMatch(paiement -> paiement.net().isNegative());
        caisse.indus().forEach(indu -> assertThat(recovered(caisse, indu)).isLessThanOrEqualTo(indu.montant()));
    }

    /** A property that rarely meets what it speaks of proves nothing. */
    private static void covers(String what, int atLeastPercent, boolean met) {
        Statistics.label(what)
                .collect(met)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= atLeastPercent));
    }

    private static boolean has(Caisse caisse, Predicate<PaiementAOrdonner> which) {
        return caisse.paiements().stream().anyMatch(which);
    }

    private static Caisse caisse(Parametres parametres, List<Fait<?>> deliveries, LocalDate today) {
        Caisse caisse = new Caisse(UnDossier.DOSSIER, parametres, today);
        deliveries.forEach(caisse::recoit);
        return caisse;
    }

    /** The years whose réel is validated, or whose right was withdrawn, and whose solde waits for nothing. */
    private static List<Exercice> settled(Caisse caisse) {
        Faits faits = caisse.faits();
        return settled(caisse, Genre.SOLDE).stream()
                .filter(exercice ->
                        faits.declaration(exercice, TypeDeclaration.REEL).isPresent()
                                || faits.retrait(exercice).isPresent())
                .toList();
    }

    /** The years shown under that genre, and blocked by nothing. */
    private static List<Exercice> settled(Caisse caisse, Genre genre) {
        List<Echeance> shown = caisse.echeances().stream()
                .filter(echeance -> echeance.cle().genre() == genre)
                .toList();
        return Histoires.ANNEES.stream()
                .filter(exercice -> shown.stream()
                        .anyMatch(echeance -> echeance.cle().exercice().equals(exercice)))
                .filter(exercice -> shown.stream()
                        .noneMatch(echeance ->
                                echeance.cle().exercice().equals(exercice) && echeance.etat() == Etat.BLOQUEE))
                .toList();
    }

    /** Orders of Relais on the right of the year, signed, and what was paid before it. */
    private static Montant verse(Caisse caisse, Exercice exercice) {
        Faits faits = caisse.faits();
        Stream<Montant> repris = faits.reprise(exercice).stream()
                .flatMap(reprise -> reprise.acomptes().stream())
                .map(AcompteRepris::montant);
        return Montant.sum(repris).plus(ordonne(caisse, exercice, genre -> genre != Genre.COORDINATION));
    }

    private static Montant ordonne(Caisse caisse, Exercice exercice, Predicate<Genre> which) {
        return Montant.sum(caisse.position()
                .ordres(exercice)
                .filter(ordre -> which.test(ordre.cle().genre()))
                .map(OrdreEmis::montant));
    }

    private static boolean hasDifference(Caisse caisse) {
        return caisse.position().ordres().stream().anyMatch(ordre -> ordre.cle().rang() > 0);
    }

    private static boolean hasWithdrawn(Caisse caisse) {
        return settled(caisse).stream()
                .anyMatch(exercice -> caisse.faits().retrait(exercice).isPresent());
    }

    private static boolean isForclose(Caisse caisse) {
        return caisse.echeances().stream()
                .flatMap(echeance -> echeance.blocages().stream())
                .anyMatch(blocage -> blocage.code() == Motif.FORCLOS);
    }

    private static Montant recovered(Caisse caisse, InduAEtablir indu) {
        return Montant.sum(caisse.paiements().stream()
                .flatMap(paiement -> paiement.retenues().stream())
                .filter(retenue -> retenue.indu().equals(indu.cle()))
                .map(Retenue::montant));
    }

    private static List<CleEcheance> cles(Ordres ordres) {
        return Stream.concat(
                        ordres.paiements().stream().map(PaiementAOrdonner::cle),
                        ordres.indus().stream().map(InduAEtablir::cle))
                .toList();
    }
}
