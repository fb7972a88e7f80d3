package fr.relais.kit.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a table of states allows, refuses, and does not let one write. */
class StateTableTest {

    private enum Porte {
        OUVERTE,
        FERMEE
    }

    private enum Geste {
        POSER,
        FERMER,
        OUVRIR
    }

    private enum Bruit {
        CLAQUEMENT
    }

    private static final StateTable<Porte, Geste, Bruit> TABLE = StateTable.<Porte, Geste, Bruit>refusing(
                    KitRefusal.INTROUVABLE)
            .birth(Geste.POSER, Porte.OUVERTE)
            .edge(Porte.OUVERTE, Geste.FERMER, Porte.FERMEE, Bruit.CLAQUEMENT);

    @Test
    void an_edge_tells_where_the_act_leads_and_what_it_publishes() {
        assertThat(TABLE.of(Porte.OUVERTE, Geste.FERMER).to()).isEqualTo(Porte.FERMEE);
        assertThat(TABLE.of(Porte.OUVERTE, Geste.FERMER).event()).contains(Bruit.CLAQUEMENT);
        assertThat(TABLE.bornBy(Geste.POSER).to()).isEqualTo(Porte.OUVERTE);
        assertThat(TABLE.bornBy(Geste.POSER).event()).isEmpty();
        assertThat(TABLE.allows(Porte.OUVERTE, Geste.FERMER)).isTrue();
        assertThat(TABLE.allows(Porte.OUVERTE, Geste.POSER)).isFalse();
        assertThat(TABLE.edges()).hasSize(2);
    }

    @Test
    void what_is_not_in_the_table_is_refused_naming_the_state_and_the_act() {
        assertThatThrownBy(() -> TABLE.of(Porte.FERMEE, Geste.OUVRIR))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(KitRefusal.INTROUVABLE))
                .hasMessageContaining("FERMEE")
                .hasMessageContaining("OUVRIR");
        assertThatThrownBy(() -> TABLE.of(Optional.empty(), Geste.FERMER)).hasMessageContaining("inexistant");
    }

    @Test
    void two_edges_may_not_leave_one_state_by_one_act() {
        assertThatThrownBy(() -> TABLE.edge(Porte.OUVERTE, Geste.FERMER, Porte.OUVERTE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
