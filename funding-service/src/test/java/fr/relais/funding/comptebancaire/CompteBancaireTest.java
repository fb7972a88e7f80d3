package fr.relais.funding.comptebancaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Siret;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A version of an account: two persons before a payment, three after the bank refused it")
class CompteBancaireTest {

    private static final String HASH = "0".repeat(64);

    private final CompteBancaire compte = CompteBancaire.saisir(
            new Saisie(
                    "771",
                    Siret.of("21770284400010"),
                    Coordonnees.of("FR7630006000011234567890189", "AGRIFRPP", "Ville de Meaux"),
                    LocalDate.of(2022, 1, 3)),
            by("alix"));

    @Test
    @DisplayName("entered by one, proved, verified by another: what a transfer needs of it")
    void verified() {
        compte.deposerPreuve(HASH, by("alix"));
        compte.verifier(by("noe"));

        assertThat(compte.etat()).isEqualTo(EtatVersion.VERIFIE);
        assertThat(compte.revision()).isEqualTo(2);
        CompteVerifie verifie = compte.verifie();
        assertThat(verifie.iban().entier()).isEqualTo("FR7630006000011234567890189");
        assertThat(verifie.saisiPar()).isEqualTo("alix");
        assertThat(verifie.verifiePar()).isEqualTo("noe");
        assertThat(verifie.toString()).doesNotContain("30006000011234567890189");
        assertThat(compte.actes())
                .extracting(ActeFait::acte)
                .containsExactly(ActeCompte.SAISIR, ActeCompte.DEPOSER_PREUVE, ActeCompte.VERIFIER);
    }

    @ParameterizedTest(name = "not {0}")
    @ValueSource(strings = {"alix", "morgan"})
    @DisplayName("ACT-2: neither who entered it nor who deposited the proof verifies it or sets it aside")
    void separated(String par) {
        compte.deposerPreuve(HASH, by("morgan"));

        refused("MEME_PERSONNE", () -> compte.verifier(by(par)));
        refused("MEME_PERSONNE", () -> compte.ecarter(by(par), "Autre nom."));
        assertThat(compte.etat()).isEqualTo(EtatVersion.SAISI);
        assertThat(compte.revision()).isEqualTo(1);
    }

    @Test
    @DisplayName("§8: without proof nothing is verified, but it may be set aside; a proof is not replaced")
    void proof() {
        refused("PREUVE_ABSENTE", () -> compte.verifier(by("noe")));
        compte.deposerPreuve(HASH, by("alix"));
        refused("PREUVE_DEJA_DEPOSEE", () -> compte.deposerPreuve("1".repeat(64), by("alix")));
        assertThat(compte.empreinte()).contains(HASH);
        compte.ecarter(by("noe"), "Le relevé est d'un autre titulaire.");
        refused("COMPTE_ETAT_INCOMPATIBLE", () -> compte.deposerPreuve(HASH, by("alix")));
        refused("COMPTE_ETAT_INCOMPATIBLE", () -> compte.verifier(by("lou")));
    }

    @Test
    @DisplayName("ASM-FUND-61: refused by the bank, confirmed by a third person only, each time by another")
    void confirmed() {
        compte.deposerPreuve(HASH, by("alix"));
        compte.verifier(by("noe"));
        compte.refuserParLaBanque("AC04", by("systeme"));
        compte.refuserParLaBanque("AC01", by("systeme"));
        assertThat(compte.etat()).isEqualTo(EtatVersion.REFUSE_PAR_LA_BANQUE);

        refused("MEME_PERSONNE", () -> compte.confirmer(by("alix")));
        refused("MEME_PERSONNE", () -> compte.confirmer(by("noe")));
        compte.confirmer(by("morgan"));
        assertThat(compte.verifie().verifiePar()).isEqualTo("morgan");

        compte.refuserParLaBanque("AC04", by("systeme"));
        refused("MEME_PERSONNE", () -> compte.confirmer(by("morgan")));
        compte.remplacer(by("lou"));
        refused("COMPTE_ETAT_INCOMPATIBLE", () -> compte.confirmer(by("lea")));
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.code().name()).isEqualTo(code));
    }

    private static Regard by(String par) {
        return new Regard(par, Instant.parse("2022-01-04T09:00:00Z"));
    }
}
