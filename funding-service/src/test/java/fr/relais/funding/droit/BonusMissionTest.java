package fr.relais.funding.droit;

import static fr.relais.funding.exemples.Exemples.bareme;
import static fr.relais.funding.exemples.Exemples.bilan;
import static fr.relais.funding.exemples.Exemples.convention;
import static fr.relais.funding.exemples.Exemples.previsionnel;
import static fr.relais.funding.exemples.Exemples.reel;
import static fr.relais.funding.exemples.Exemples.terme;
import static fr.relais.funding.faits.Mission.ANALYSE_PRATIQUE;
import static fr.relais.funding.faits.Mission.GUICHET_UNIQUE;
import static fr.relais.funding.faits.Mission.PROMOTION_ACTIVITE_AM;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.funding.exemples.Exemples;
import fr.relais.funding.exemples.UnDossier;
import fr.relais.funding.faits.Fait;
import fr.relais.funding.faits.Mission;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BonusMissionTest {

    private static final Montant FORFAIT = Montant.of("3000.00");

    @Test
    @DisplayName("CALC-4: all of BON-1 to BON-6 hold, the flat amount is due")
    void allHold() {
        BonusMission bonus = bonus2022(engage(GUICHET_UNIQUE), choisit(GUICHET_UNIQUE), atteint(GUICHET_UNIQUE));

        assertThat(bonus.montant()).isEqualTo(FORFAIT);
        assertThat(bonus.etape().libelle()).isEqualTo("Bonus mission");
        assertThat(bonus.criteres())
                .extracting(Critere::regle)
                .containsExactly("BON-1, BON-2", "BON-3", "BON-4, BON-5", "BON-6");
    }

    @Test
    @DisplayName("CALC-4: once, whatever the number of missions; whole, whatever the months and the ETP")
    void flat() {
        Fait<?> deuxMois = convention(1, 2022, terme("2022-11-01", "2023-12-31", GUICHET_UNIQUE, ANALYSE_PRATIQUE));

        BonusMission bonus =
                bonus(2022, deuxMois, choisit(GUICHET_UNIQUE), atteint(GUICHET_UNIQUE), reel(2022, "10000.00", "0.10"));

        assertThat(bonus.montant()).isEqualTo(FORFAIT);
    }

    @Test
    @DisplayName("BON-1: refused when the signed terms do not list the mission")
    void notInTheConvention() {
        assertRefused(
                bonus2022(engage(ANALYSE_PRATIQUE), choisit(GUICHET_UNIQUE), atteint(GUICHET_UNIQUE)),
                "BON-1, BON-2",
                Motif.MISSION_NON_CONVENTIONNEE);
    }

    @Test
    @DisplayName("BON-1: the explanation names the mission and the missing condition")
    void notInTheConventionExplained() {
        Etape etape = bonus2022(engage(ANALYSE_PRATIQUE), choisit(GUICHET_UNIQUE), atteint(GUICHET_UNIQUE))
                .etape();

        assertThat(etape.libelle()).isEqualTo("Bonus mission (une condition au moins manque)");
        assertThat(etape.valeurs())
                .extracting(Valeur::valeur)
                .containsExactly(
                        "non : MISSION_NON_CONVENTIONNEE, la convention n'engage pas la mission"
                                + " « guichet unique » en 2022",
                        "oui",
                        "oui",
                        "oui");
    }

    @Test
    @DisplayName("BON-1: a mission of before 2022 does not open the bonus of 2022")
    void oldMission() {
        assertRefused(
                bonus2022(
                        engage(PROMOTION_ACTIVITE_AM), choisit(PROMOTION_ACTIVITE_AM), atteint(PROMOTION_ACTIVITE_AM)),
                "BON-1, BON-2",
                Motif.MISSION_NON_CONVENTIONNEE);
    }

    @Test
    @DisplayName("BON-3: refused when the prévisionnel chose no mission, or was never validated")
    void notChosen() {
        assertRefused(
                bonus2022(engage(GUICHET_UNIQUE), choisit(null), atteint(GUICHET_UNIQUE)),
                "BON-3",
                Motif.MISSION_NON_CHOISIE);
        assertRefused(bonus2022(engage(GUICHET_UNIQUE), atteint(GUICHET_UNIQUE)), "BON-3", Motif.MISSION_NON_CHOISIE);
    }

    @Test
    @DisplayName("BON-3, OQ-5: a success on another mission than the chosen one gives nothing")
    void anotherMission() {
        assertRefused(
                bonus2022(engage(GUICHET_UNIQUE, ANALYSE_PRATIQUE), choisit(GUICHET_UNIQUE), atteint(ANALYSE_PRATIQUE)),
                "BON-3",
                Motif.MISSION_NON_CHOISIE);
    }

    @Test
    @DisplayName("BON-4: refused when the indicators are not met")
    void notReached() {
        assertRefused(
                bonus2022(engage(GUICHET_UNIQUE), choisit(GUICHET_UNIQUE), bilan(2022, 1, GUICHET_UNIQUE, false)),
                "BON-4, BON-5",
                Motif.INDICATEUR_NON_ATTEINT);
    }

    @Test
    @DisplayName("BON-4: refused while the bilan is not evaluated")
    void noBilan() {
        assertRefused(
                bonus2022(engage(GUICHET_UNIQUE), choisit(GUICHET_UNIQUE)), "BON-4, BON-5", Motif.BILAN_INCOMPLET);
    }

    @Test
    @DisplayName("BON-5: a control that reverses the verdict takes the bonus back, even when its event arrives first")
    void reversedByControl() {
        assertRefused(
                bonus2022(
                        bilan(2022, 2, GUICHET_UNIQUE, false),
                        engage(GUICHET_UNIQUE),
                        choisit(GUICHET_UNIQUE),
                        atteint(GUICHET_UNIQUE)),
                "BON-4, BON-5",
                Motif.INDICATEUR_NON_ATTEINT);
    }

    @Test
    @DisplayName("BON-6: refused when no PS is due (ETP 0)")
    void noPrestation() {
        assertRefused(
                bonus(
                        2022,
                        engage(GUICHET_UNIQUE),
                        choisit(GUICHET_UNIQUE),
                        atteint(GUICHET_UNIQUE),
                        reel(2022, "58000.00", "0.00")),
                "BON-6",
                Motif.PRESTATION_NULLE);
    }

    @Test
    @DisplayName("CALC-4: an RPE engaged in nothing has no bonus, and reads why")
    void notEngaged() {
        BonusMission bonus = bonus2022(engage(), choisit(null), bilan(2022, 1, null, false));

        assertThat(bonus.montant()).isEqualTo(Montant.ZERO);
        assertThat(bonus.etape().valeurs())
                .contains(new Valeur(
                        "BON-1, BON-2 mission inscrite au projet et à la convention",
                        "non : MISSION_NON_CONVENTIONNEE, aucune mission n'est engagée en 2022"));
    }

    @Test
    @DisplayName("ASM-FUND-1, §6.4: before 2022 the verdict of the Caf names the mission")
    void before2022() {
        Fait<?> ram = convention(1, 2020, terme("2020-03-01", "2024-02-28", PROMOTION_ACTIVITE_AM));
        Fait<?> reel = reel(2021, "61234.56", "1.00");

        assertThat(bonus(2021, ram, reel, bilan(2021, 1, PROMOTION_ACTIVITE_AM, true))
                        .montant())
                .isEqualTo(FORFAIT);
        assertRefused(
                bonus(2021, ram, reel, bilan(2021, 1, PROMOTION_ACTIVITE_AM, false)),
                "BON-4, BON-5",
                Motif.INDICATEUR_NON_ATTEINT);
        assertRefused(
                bonus(2021, ram, reel, bilan(2021, 1, Mission.DEPART_FORMATION_CONTINUE, true)),
                "BON-1, BON-2",
                Motif.MISSION_NON_CONVENTIONNEE);
        assertRefused(bonus(2021, ram, reel, bilan(2021, 1, null, false)), "BON-3", Motif.MISSION_NON_CHOISIE);
    }

    @Test
    @DisplayName("CALC-7: the bonus stays out of the base of the acomptes unless the barème says otherwise")
    void baseOfTheAcomptes() {
        UnDossier exclu = UnDossier.enRegle();
        UnDossier compris = UnDossier.enRegle().avec(Exemples.avecBonusDansLaBase(bareme(2022)));

        assertThat(previsionnel2022(exclu)).isEqualTo(Montant.of("24940.00"));
        assertThat(previsionnel2022(compris)).isEqualTo(Montant.of("27940.00"));
        assertThat(previsionnel2022(compris.avec(previsionnelV2(ANALYSE_PRATIQUE))))
                .isEqualTo(Montant.of("24940.00"));
    }

    private static Montant previsionnel2022(UnDossier dossier) {
        return Droits.find(dossier.faits(), dossier.parametres(), Exercice.of(2022), TypeDeclaration.PREVISIONNEL)
                .orElseThrow()
                .montant();
    }

    private static Fait<?> previsionnelV2(Mission choisie) {
        return Exemples.version(2, previsionnel(2022, "58000.00", "1.00", choisie));
    }

    /** What is due is given without the bonus, and exactly one condition says why. */
    private static void assertRefused(BonusMission bonus, String regle, Motif motif) {
        assertThat(bonus.montant()).isEqualTo(Montant.ZERO);
        assertThat(bonus.criteres())
                .filteredOn(critere -> critere.regle().equals(regle))
                .singleElement()
                .extracting(critere -> critere.refus().map(Refus::motif))
                .isEqualTo(Optional.of(motif));
        assertThat(bonus.etape().resultat()).isEqualTo("0.00");
    }

    private static Fait<?> engage(Mission... missions) {
        return convention(1, 2022, terme("2022-01-01", "2023-12-31", missions));
    }

    private static Fait<?> choisit(Mission mission) {
        return previsionnel(2022, "58000.00", "1.00", mission);
    }

    private static Fait<?> atteint(Mission mission) {
        return bilan(2022, 1, mission, true);
    }

    private static BonusMission bonus2022(Fait<?>... faits) {
        return bonus(2022, UnDossier.vide().avec(faits).avec(reel(2022, "58000.00", "1.00")));
    }

    private static BonusMission bonus(int annee, Fait<?>... faits) {
        return bonus(annee, UnDossier.vide().avec(faits));
    }

    private static BonusMission bonus(int annee, UnDossier dossier) {
        dossier.avec(bareme(annee));
        return Droits.find(dossier.faits(), dossier.parametres(), Exercice.of(annee), TypeDeclaration.REEL)
                .orElseThrow()
                .bonus();
    }
}
