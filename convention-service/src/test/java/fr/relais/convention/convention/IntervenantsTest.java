package fr.relais.convention.convention;

import static fr.relais.convention.convention.UneConvention.DIRECTRICE;
import static fr.relais.convention.convention.UneConvention.MAIRE;
import static fr.relais.convention.convention.UneConvention.REDACTRICE;
import static fr.relais.convention.convention.UneConvention.by;
import static fr.relais.convention.convention.UneConvention.given;
import static fr.relais.convention.convention.UneConvention.ofCaf;
import static fr.relais.convention.convention.UneConvention.ofMeaux;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.convention.ConventionRefusal;
import fr.relais.convention.gestionnaire.TypeJuridique;
import fr.relais.kit.problem.Refused;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** ACT-2: who drafts, who signs for one side and who signs for the other are three people. */
class IntervenantsTest {

    private final Convention convention = UneConvention.drafted();

    IntervenantsTest() {
        convention.transmit(0, by(REDACTRICE));
    }

    @Test
    @DisplayName("Who drafted an instrument does not sign it, for either side")
    void drafter_does_not_sign() {
        refused(() -> sign(ofCaf("2022-03-15"), REDACTRICE));
        refused(() -> sign(ofMeaux("2022-03-15"), REDACTRICE));

        assertThat(sign(ofCaf("2022-03-15"), DIRECTRICE)).isEmpty();
    }

    @Test
    @DisplayName("Who signed for the Caf does not sign for the gestionnaire")
    void caf_first() {
        sign(ofCaf("2022-03-15"), DIRECTRICE);
        refused(() -> sign(ofMeaux("2022-03-15"), DIRECTRICE));
        sign(ofMeaux("2022-03-15"), MAIRE);

        assertThat(convention.instrument(0).intervenants())
                .isEqualTo(new Intervenants(
                        Optional.of(REDACTRICE), Set.of(), Optional.of(MAIRE), Optional.of(DIRECTRICE), Set.of()));
    }

    @Test
    @DisplayName("Who signed for the gestionnaire does not sign for the Caf")
    void gestionnaire_first() {
        sign(ofMeaux("2022-03-15"), MAIRE);

        refused(() -> sign(ofCaf("2022-03-15"), MAIRE));
    }

    @Test
    @DisplayName("Of a convention taken over one knows who took it over, not who gave its signatures")
    void people_of_the_past() {
        assertThat(UneConvention.takenOver().instrument(0).intervenants())
                .isEqualTo(new Intervenants(
                        Optional.of(REDACTRICE), Set.of(), Optional.empty(), Optional.empty(), Set.of()));
    }

    private Optional<TypeEvenement> sign(Signature signature, String subject) {
        return convention.sign(0, given(signature, subject), TypeJuridique.COMMUNE, by(subject));
    }

    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(ConventionRefusal.MEME_PERSONNE));
    }
}
