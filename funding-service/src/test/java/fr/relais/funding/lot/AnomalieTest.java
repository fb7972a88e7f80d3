package fr.relais.funding.lot;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.funding.comptebancaire.CompteVerifie;
import fr.relais.funding.comptebancaire.EtatDuCompte;
import fr.relais.funding.comptebancaire.Iban;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.ConventionSignee;
import fr.relais.funding.faits.CoordinationSignee;
import fr.relais.funding.faits.DecisionCaf;
import fr.relais.funding.faits.EtatDecide;
import fr.relais.funding.faits.Fait;
import fr.relais.funding.faits.Faits;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.faits.Terme;
import fr.relais.funding.lot.Constat.CompteConnu;
import fr.relais.funding.lot.Constat.Echeance;
import fr.relais.funding.lot.Constat.Prevu;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import fr.relais.kit.value.Periode;
import fr.relais.kit.value.Siret;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** §3.7: the control of a payment, one thing wrong at a time. */
class AnomalieTest {

    private static final LocalDate DEBUT = LocalDate.parse("2022-01-01");
    private static final Periode AN_2022 = new Periode(DEBUT, LocalDate.parse("2022-12-31"));
    private static final Siret MEAUX = Siret.of("21770284400010");
    private static final Siret AUTRE = Siret.of("21779999800018");
    private static final UUID COMPTE = UUID.randomUUID();
    private static final Montant NET = Montant.of("8729.00");

    @Test
    @DisplayName("a verified account, nothing blocked, nothing suspended, the same as its transfer: it may leave")
    void sain() {
        assertThat(Anomalie.of(constat(verifie(), false, convention(false)))).isEmpty();
        assertThat(Anomalie.of(inLot(new Prevu(NET, MEAUX, COMPTE)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "VERIFIE")
    @DisplayName("no account, one to verify, one that the bank refused: each says its own name")
    void account(EtatDuCompte etat) {
        Constat constat = constat(new CompteConnu(etat, Optional.empty()), false, convention(false));
        assertThat(Anomalie.of(constat)).extracting(Enum::name).containsExactly(etat.name());
        Constat gathered = new Constat(
                constat.du(), constat.compte(), false, constat.faits(), Optional.of(new Prevu(NET, MEAUX, COMPTE)));
        assertThat(Anomalie.of(gathered)).extracting(Enum::name).containsExactly(etat.name());
    }

    @Test
    @DisplayName("CONV-7: blocked, suspended by convention or by decision; of another year, nothing")
    void suspended() {
        assertThat(Anomalie.of(constat(verifie(), true, convention(false))))
                .containsExactly(Anomalie.BENEFICIAIRE_BLOQUE);
        assertThat(Anomalie.of(constat(verifie(), false, convention(true))))
                .containsExactly(Anomalie.CONVENTION_SUSPENDUE);
        assertThat(Anomalie.of(constat(verifie(), false, convention(false), suspension(2022))))
                .containsExactly(Anomalie.PAIEMENTS_SUSPENDUS);
        assertThat(Anomalie.of(constat(verifie(), false, convention(false), suspension(2021))))
                .isEmpty();
    }

    @Test
    @DisplayName("CALC-11: a coordination is held by its own convention, not by that of the relais")
    void coordination() {
        CleEcheance cle = new CleEcheance(new Exercice(2022), Genre.COORDINATION, 0);
        assertThat(Anomalie.of(of(cle, convention(true), coordination(false)))).isEmpty();
        assertThat(Anomalie.of(of(cle, convention(false), coordination(true))))
                .containsExactly(Anomalie.CONVENTION_SUSPENDUE);
    }

    @Test
    @DisplayName("in a lot: another account, another gestionnaire, another amount since")
    void changed() {
        assertThat(Anomalie.of(inLot(new Prevu(NET, MEAUX, UUID.randomUUID()))))
                .containsExactly(Anomalie.COMPTE_CHANGE);
        assertThat(Anomalie.of(inLot(new Prevu(NET, AUTRE, COMPTE)))).containsExactly(Anomalie.BENEFICIAIRE_CHANGE);
        assertThat(Anomalie.of(inLot(new Prevu(Montant.of("8729.01"), MEAUX, COMPTE))))
                .containsExactly(Anomalie.MONTANT_DIFFERENT);
        assertThat(Arrays.stream(Anomalie.values()))
                .allSatisfy(one -> assertThat(one.detail()).endsWith("."));
    }

    private static Constat inLot(Prevu prevu) {
        Constat sain = constat(verifie(), false, convention(false));
        return new Constat(sain.du(), sain.compte(), false, sain.faits(), Optional.of(prevu));
    }

    private static Constat of(CleEcheance cle, Fait<?>... faits) {
        Constat sain = constat(verifie(), false, faits);
        return new Constat(new Echeance(cle, NET, MEAUX), sain.compte(), false, sain.faits(), Optional.empty());
    }

    private static Constat constat(CompteConnu compte, boolean bloque, Fait<?>... faits) {
        Echeance due = new Echeance(new CleEcheance(new Exercice(2022), Genre.ACOMPTE_1, 0), NET, MEAUX);
        Faits known = Faits.of(DossierId.of("771-201800145"), List.of(faits));
        return new Constat(due, compte, bloque, known, Optional.empty());
    }

    private static CompteConnu verifie() {
        CompteVerifie compte = new CompteVerifie(
                COMPTE, new Iban("FR1420041010050500013M02606"), Optional.empty(), "Commune de Meaux", "a", "b");
        return new CompteConnu(EtatDuCompte.VERIFIE, Optional.of(compte));
    }

    private static ConventionSignee convention(boolean suspendue) {
        return new ConventionSignee(
                new UUID(1, 1),
                1,
                new Exercice(2022),
                suspendue,
                List.of(new Terme(AN_2022, Set.of())),
                DEBUT,
                "convention");
    }

    private static CoordinationSignee coordination(boolean suspendue) {
        return new CoordinationSignee(
                new UUID(2, 2), 1, new Exercice(2022), suspendue, AN_2022, NET, NET, DEBUT, "coordination");
    }

    private static DecisionCaf suspension(int exercice) {
        return new DecisionCaf(
                EtatDecide.PAIEMENTS_SUSPENDUS, Optional.of(new Exercice(exercice)), 1, "Contrôle", DEBUT, "decision");
    }
}
