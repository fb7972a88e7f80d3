package fr.relais.convention.signataire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.convention.Bodies;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Siret;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** §2.1: who signs has the power to, on the day of the signature; a refusal says what is wrong with it. */
class PouvoirDeSignerTest {

    private static final Mandant MEAUX = Mandant.gestionnaire(Siret.of(Bodies.MEAUX));
    private static final LocalDate ARRETE = LocalDate.of(2022, 1, 5);

    private final List<Signataire> deMeaux =
            List.of(maire("2020-07-03", null), delegue("2022-01-10", "2022-03-31"), delegue("2022-07-01", null));

    @ParameterizedTest
    @CsvSource({
        "Jean-François COPÉ, Maire",
        "jean-françois copé, MAIRE",
        "Jean François Cope, maire",
        "'  Jean-Francois   COPE ', Maire",
        "Jean‐François COPÉ, Maire"
    })
    @DisplayName("ASM-CONV-21: case, accents, hyphens and spaces do not count")
    void same_name(String nom, String qualite) {
        assertThatCode(() -> sign(nom, qualite, "2022-03-10")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "Jean-François COPÉ, Maire, 2020-07-03",
        "Camille ROUX, Adjointe, 2022-01-10",
        "Camille ROUX, Adjointe, 2022-03-31",
        "Camille ROUX, Adjointe, 2022-07-01"
    })
    @DisplayName("The power holds on its first day and on its last, and again when it is given again")
    void holds(String nom, String qualite, String date) {
        assertThatCode(() -> sign(nom, qualite, date)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "Camille ROUX, Maire, 2022-03-10, n'est pas un signataire inscrit",
        "Jean COPÉ, Maire, 2022-03-10, n'est pas un signataire inscrit",
        "Jean-François COPÉ, Maire, 2020-07-02, n'a pas encore de pouvoir",
        "Camille ROUX, Adjointe, 2022-01-09, n'a pas encore de pouvoir",
        "Camille ROUX, Adjointe, 2022-04-01, n'a plus de pouvoir"
    })
    @DisplayName("Refused, saying whether the signatory is unknown, not one yet, or not one any more")
    void refused(String nom, String qualite, String date, String because) {
        refusedFor(SignataireRefusal.SIGNATAIRE_SANS_POUVOIR, "/signataire", because, () -> sign(nom, qualite, date));
    }

    @Test
    @DisplayName("A party that registered nobody is told to")
    void nobody_registered() {
        refusedFor(
                SignataireRefusal.SIGNATAIRE_SANS_POUVOIR,
                "/signataire",
                "inscrivez d'abord",
                () -> new PouvoirDeSigner(new Mandant(null, "771"), List.of())
                        .require("Gaëlle CHOQUER-MARCHAND", "Directrice", ARRETE));
    }

    @Test
    @DisplayName("A delegation starts with its act when nothing else is said, and rests on one")
    void delegation() {
        Delegation arrete = new Delegation("Arrêté n° 2022-014", ARRETE);

        assertThat(delegated(arrete, null, null).du()).contains(ARRETE);
        refusedFor(
                SignataireRefusal.DELEGATION_INCOMPLETE,
                "/delegation",
                "en vertu d'un acte",
                () -> delegated(null, null, null));
        refusedFor(
                SignataireRefusal.DELEGATION_INCOMPLETE,
                "/du",
                "avant cette date",
                () -> delegated(arrete, ARRETE.minusDays(1), null));
        refusedFor(
                SignataireRefusal.DELEGATION_INCOMPLETE,
                "/delegation",
                "en vertu d'un acte",
                () -> inscrit(new Inscription(Pouvoir.REPRESENTANT_LEGAL, "A", "Maire", arrete, null, null)));
        refusedFor(
                KitRefusal.PERIODE_INVALIDE,
                "/du",
                "précède",
                () -> delegated(arrete, ARRETE.plusDays(2), ARRETE.plusDays(1)));
    }

    @Test
    @DisplayName("A power is ended once, within its days, and is never made longer")
    void end() {
        Signataire delegue = delegue("2022-01-10", "2022-03-31");
        for (String outside : List.of("2022-01-09", "2022-04-01")) {
            refusedFor(
                    SignataireRefusal.FIN_DE_POUVOIR_INVALIDE,
                    "/au",
                    "2022-01-10",
                    () -> delegue.end(LocalDate.parse(outside), "Retirée"));
        }

        delegue.end(LocalDate.of(2022, 2, 28), "Retirée");
        assertThat(delegue.holdsOn(LocalDate.of(2022, 2, 28))).isTrue();
        assertThat(delegue.holdsOn(LocalDate.of(2022, 3, 1))).isFalse();
        assertThatThrownBy(() -> delegue.end(LocalDate.of(2022, 2, 1), "Encore"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(SignataireRefusal.SIGNATAIRE_DEJA_FINI));
    }

    private void sign(String nom, String qualite, String date) {
        new PouvoirDeSigner(MEAUX, deMeaux).require(nom, qualite, LocalDate.parse(date));
    }

    private static void refusedFor(RefusalCode code, String pointer, String because, ThrowingCallable act) {
        assertThatThrownBy(act).hasMessageContaining(because).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.violations().get(0).pointer()).isEqualTo(pointer);
        });
    }

    private static Signataire maire(String du, String au) {
        return inscrit(
                new Inscription(Pouvoir.REPRESENTANT_LEGAL, "Jean-François COPÉ", "Maire", null, date(du), date(au)));
    }

    private static Signataire delegue(String du, String au) {
        return delegated(new Delegation("Arrêté n° 2022-014", ARRETE), date(du), date(au));
    }

    private static Signataire delegated(Delegation delegation, LocalDate du, LocalDate au) {
        return inscrit(new Inscription(Pouvoir.DELEGATION, "Camille ROUX", "Adjointe", delegation, du, au));
    }

    private static Signataire inscrit(Inscription inscription) {
        return new Signataire(UUID.randomUUID(), MEAUX, inscription);
    }

    private static LocalDate date(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
