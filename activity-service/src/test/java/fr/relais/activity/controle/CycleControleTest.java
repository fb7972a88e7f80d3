package fr.relais.activity.controle;

import fr.relais.activity.StateTables;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** §3.8: every (state, act) pair of a contrôle, allowed or refused. */
class CycleControleTest {

    private static final String ALLOWED = """
            - PLANIFIER PLANIFIE
            PLANIFIE NOTIFIER NOTIFIE
            PLANIFIE ABANDONNER ABANDONNE
            NOTIFIE RECEVOIR_DOCUMENT NOTIFIE
            NOTIFIE COMMENCER EN_COURS
            NOTIFIE ABANDONNER ABANDONNE
            EN_COURS RECEVOIR_DOCUMENT EN_COURS
            EN_COURS RAPPORTER RAPPORT_PROVISOIRE
            EN_COURS ABANDONNER ABANDONNE
            RAPPORT_PROVISOIRE RAPPORTER RAPPORT_PROVISOIRE
            RAPPORT_PROVISOIRE COMMUNIQUER CONTRADICTOIRE
            RAPPORT_PROVISOIRE ABANDONNER ABANDONNE
            CONTRADICTOIRE RECEVOIR_DOCUMENT CONTRADICTOIRE
            CONTRADICTOIRE REPONDRE CONTRADICTOIRE
            CONTRADICTOIRE CLORE_CONFORME CLOS_CONFORME
            CONTRADICTOIRE CLORE_ANOMALIES CLOS_ANOMALIES
            """;

    @Test
    void every_pair_is_allowed_or_refused_as_the_rule_book_says() {
        StateTables.everyPair(
                CycleControle.TABLE,
                EtatControle.class,
                ActeControle.class,
                ALLOWED,
                ControleRefusal.CONTROLE_ETAT_INCOMPATIBLE);
    }

    @Test
    void the_page_shows_the_table() {
        StateTables.assertDrawn(CycleControle.TABLE, Path.of("docs/controles.md"));
    }
}
