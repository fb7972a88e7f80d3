package fr.relais.convention.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.convention.ConventionRefusal;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.problem.Refused;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** §2.1: who signs for which side. */
class PartieTest {

    @Test
    @DisplayName("The signataire signs for the gestionnaire, the directeur for the Caf, nobody for the other side")
    void each_its_side() {
        accepted(Partie.GESTIONNAIRE, Roles.SIGNATAIRE);
        accepted(Partie.CAF, Roles.DIRECTEUR);
        refused(Partie.CAF, Roles.SIGNATAIRE);
        refused(Partie.GESTIONNAIRE, Roles.DIRECTEUR);
    }

    @Test
    @DisplayName("A token that holds roles of both sides signs for neither")
    void both_sides() {
        refused(Partie.CAF, Roles.DIRECTEUR, Roles.DECLARANT);
        refused(Partie.CAF, Roles.DIRECTEUR, Roles.SIGNATAIRE);
    }

    private static void accepted(Partie partie, String... roles) {
        assertThatCode(() -> partie.requireSignatureOf(acteur(roles))).doesNotThrowAnyException();
    }

    private static void refused(Partie partie, String... roles) {
        assertThatThrownBy(() -> partie.requireSignatureOf(acteur(roles)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(ConventionRefusal.SIGNATAIRE_NON_HABILITE));
    }

    private static Acteur acteur(String... roles) {
        return new Acteur("someone", Set.of(roles), Optional.empty(), Optional.empty());
    }
}
