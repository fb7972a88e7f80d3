package fr.relais.activity.declaration;

import fr.relais.activity.dossier.Dossier;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What in a declaration is worth a look: figures that contradict one another, or those handed in before; it refuses nothing. */
final class Coherence {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CleDeclaration cle;
    private final DonneesDeclarees donnees;
    private final Dossier dossier;
    private final Reperes reperes;
    private final Calculs calculs;

    private Coherence(CleDeclaration cle, DonneesDeclarees donnees, Dossier dossier, Reperes reperes) {
        this.cle = cle;
        this.donnees = donnees;
        this.dossier = dossier;
        this.reperes = reperes;
        this.calculs = calculs(donnees, cle.exercice());
    }

    /** Nothing is said of the figures of a declaration that has none yet. */
    static List<Constat> constats(CleDeclaration cle, DonneesDeclarees donnees, Dossier dossier, Reperes reperes) {
        Coherence asked = new Coherence(cle, donnees, dossier, reperes);
        return Stream.of(
                        asked.etpNul(),
                        asked.suspendue(),
                        asked.nonEligibles(),
                        asked.etpAuDela(),
                        asked.autresEtp(),
                        asked.desequilibre(),
                        asked.plafondDepasse(),
                        asked.variation(
                                Avertissement.VARIATION_ANNEE_PRECEDENTE,
                                "l'année précédente",
                                reperes.anneePrecedente(),
                                cle.exercice().precedent()),
                        asked.variation(
                                Avertissement.VARIATION_PREVISIONNEL,
                                "le prévisionnel",
                                reperes.previsionnel(),
                                cle.exercice()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Constat> etpNul() {
        return when(
                donnees.animateurs().isEmpty(),
                Avertissement.ETP_NUL,
                "Aucun animateur n'est déclaré : l'ETP d'animation est de 0.00 et le droit sera nul.");
    }

    private Optional<Constat> suspendue() {
        return when(
                dossier.isSuspendu(cle.exercice()),
                Avertissement.CONVENTION_SUSPENDUE,
                "La convention est suspendue : vous pouvez déclarer, mais rien ne sera payé.");
    }

    private Optional<Constat> nonEligibles() {
        List<String> comptes = donnees.charges().stream()
                .map(DonneesDeclarees.Charge::compte)
                .filter(compte -> !reperes.comptes().admet(compte))
                .distinct()
                .toList();
        return when(
                !comptes.isEmpty(),
                Avertissement.CHARGES_NON_ELIGIBLES,
                "Ces comptes n'entrent pas dans le prix de revient de " + cle.exercice() + " : "
                        + String.join(", ", comptes) + ".");
    }

    private Optional<Constat> etpAuDela() {
        return Optional.ofNullable(donnees.etpAnimation())
                .filter(total -> total.compareTo(calculs.etpAnimation()) > 0)
                .map(total -> new Constat(
                        Avertissement.ETP_AU_DELA_DES_AGENTS,
                        "Vous déclarez " + total
                                + " ETP d'animation ; vos animateurs, au prorata de leurs jours, en font "
                                + calculs.etpAnimation() + "."));
    }

    /** The total declared beside the lines; without a line there is nothing to compare. */
    private Optional<Constat> autresEtp() {
        Etp lines = EtpAnimation.of(donnees.autresAgents(), dossier, cle.exercice());
        return when(
                !donnees.autresAgents().isEmpty() && !lines.equals(donnees.autresEtp()),
                Avertissement.AUTRES_ETP_DIFFERENTS,
                "Vous déclarez " + donnees.autresEtp()
                        + " ETP d'autres agents ; leurs lignes, au prorata de leurs jours," + " en font " + lines
                        + ".");
    }

    /** Of a prévisionnel it is a gap that keeps from completing (DECL-6), not a warning. */
    private Optional<Constat> desequilibre() {
        Montant charges = donnees.totalCharges();
        Montant produits = donnees.totalProduits();
        return when(
                cle.type() != TypeDeclaration.PREVISIONNEL
                        && !donnees.charges().isEmpty()
                        && !donnees.produits().isEmpty()
                        && !charges.equals(produits),
                Avertissement.BUDGET_DESEQUILIBRE,
                "Les charges sont de " + charges + " € et les produits de " + produits + " €.");
    }

    private Optional<Constat> plafondDepasse() {
        return reperes.plafond()
                .filter(calculs::exceeds)
                .map(plafond -> new Constat(
                        Avertissement.COUT_PAR_ETP_AU_DELA_DU_PLAFOND,
                        "Le prix de revient est de " + calculs.coutParEtp().orElseThrow()
                                + " € par ETP ; au-delà du plafond de " + plafond + " €, rien n'est financé."));
    }

    private Optional<Constat> variation(
            Avertissement code, String avec, Optional<DonneesDeclarees> autre, Exercice exercice) {
        if (autre.isEmpty() || donnees.charges().isEmpty()) {
            return Optional.empty();
        }
        Calculs before = calculs(autre.get(), exercice);
        String said = Stream.of(
                        changed(
                                "les charges passent de %s € à %s €",
                                autre.get().totalCharges().euros(),
                                donnees.totalCharges().euros()),
                        changed(
                                "l'ETP d'animation passe de %s à %s",
                                before.etpAnimation().value(),
                                calculs.etpAnimation().value()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" ; "));
        return when(!said.isEmpty(), code, "Par rapport à " + avec + ", " + said + ".");
    }

    /** By more than the threshold, up or down; from nothing, any change is more. */
    private Optional<String> changed(String words, BigDecimal from, BigDecimal to) {
        BigDecimal change = to.subtract(from).abs().multiply(HUNDRED);
        return change.compareTo(from.multiply(BigDecimal.valueOf(reperes.variation()))) > 0
                ? Optional.of(words.formatted(from, to))
                : Optional.empty();
    }

    private Calculs calculs(DonneesDeclarees of, Exercice exercice) {
        return Calculs.of(of, reperes.comptes(), dossier, exercice);
    }

    private static Optional<Constat> when(boolean is, Avertissement code, String detail) {
        return is ? Optional.of(new Constat(code, detail)) : Optional.empty();
    }
}
