package fr.relais.activity.statistique;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.activity.campagne.TypeDonnees;
import fr.relais.activity.suivi.Avancement;
import fr.relais.activity.suivi.DonneeAttendue;
import fr.relais.activity.suivi.UneDonnee;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The states of a campaign, counted: each expected thing in one of them, late or not. */
class EtatCampagneTest {

    private static final Instant APRIL = Instant.parse("2023-04-02T12:00:00Z");
    private static final Instant MARCH = Instant.parse("2023-03-02T12:00:00Z");

    @Property
    void each_expected_thing_is_in_one_state_and_one_type(
            @ForAll List<Avancement> avancements, @ForAll TypeDonnees type) {
        List<DonneeAttendue> donnees = avancements.stream()
                .map(one -> UneDonnee.en(type, one, Optional.of(UneDonnee.MARCH_31), null))
                .toList();

        List<EtatCampagne> etats = EtatCampagne.of(donnees, MARCH);

        assertThat(etats).extracting(EtatCampagne::type).containsExactly(TypeDonnees.values());
        assertThat(etats).allSatisfy(etat -> {
            assertThat(etat.attendues()).isEqualTo(etat.type() == type ? donnees.size() : 0);
            assertThat(etat.parAvancement().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(etat.attendues());
            assertThat(etat.enRetard()).isZero();
        });
    }

    @Test
    void late_counts_what_is_awaited_after_the_deadline_and_what_was_handed_in_after_it() {
        List<DonneeAttendue> donnees = List.of(
                UneDonnee.en(Avancement.A_FAIRE),
                UneDonnee.en(Avancement.BROUILLON),
                handedIn(Avancement.COMPLET, MARCH),
                handedIn(Avancement.VALIDE, APRIL),
                handedIn(Avancement.A_CORRIGER, MARCH));

        EtatCampagne previsionnel =
                EtatCampagne.of(donnees, Instant.parse("2023-05-01T12:00:00Z")).get(0);

        assertThat(previsionnel.attendues()).isEqualTo(5);
        assertThat(previsionnel.enRetard()).isEqualTo(3);
        assertThat(EtatCampagne.of(donnees, MARCH).get(0).enRetard())
                .as("before the deadline, only what was handed in after it")
                .isEqualTo(1);
    }

    private static DonneeAttendue handedIn(Avancement avancement, Instant remise) {
        return UneDonnee.en(TypeDonnees.PREVISIONNEL, avancement, Optional.of(UneDonnee.MARCH_31), remise);
    }
}
