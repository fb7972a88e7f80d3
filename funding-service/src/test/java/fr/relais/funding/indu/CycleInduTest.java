package fr.relais.funding.indu;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.funding.exemples.StateTables;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** §3.7: every (state, act) pair of an indu, allowed or refused. */
class CycleInduTest {

    private static final String ALLOWED = """
            -,CONSTATER,CONSTATE,INDU_ESTABLISHED
            CONSTATE,RETENIR,CONSTATE,INDU_RECOVERED
            CONSTATE,NOTIFIER,NOTIFIE,-
            CONSTATE,ANNULER,ANNULE_PETIT_MONTANT,-
            CONSTATE,SOLDER,SOLDE,-
            NOTIFIE,RETENIR,EN_COMPENSATION,INDU_RECOVERED
            NOTIFIE,PLANIFIER,PLAN_RECOUVREMENT,-
            NOTIFIE,REMBOURSER,NOTIFIE,INDU_RECOVERED
            NOTIFIE,DEMANDER_REMISE,REMISE_DEMANDEE,-
            NOTIFIE,CONTESTER,CONTESTE,-
            NOTIFIE,ANNULER,ANNULE_PETIT_MONTANT,-
            NOTIFIE,PROPOSER_NON_VALEUR,NOTIFIE,-
            NOTIFIE,ADMETTRE_NON_VALEUR,ADMIS_EN_NON_VALEUR,-
            NOTIFIE,SOLDER,SOLDE,-
            EN_COMPENSATION,RETENIR,EN_COMPENSATION,INDU_RECOVERED
            EN_COMPENSATION,PLANIFIER,PLAN_RECOUVREMENT,-
            EN_COMPENSATION,REMBOURSER,EN_COMPENSATION,INDU_RECOVERED
            EN_COMPENSATION,DEMANDER_REMISE,REMISE_DEMANDEE,-
            EN_COMPENSATION,CONTESTER,CONTESTE,-
            EN_COMPENSATION,ANNULER,ANNULE_PETIT_MONTANT,-
            EN_COMPENSATION,PROPOSER_NON_VALEUR,EN_COMPENSATION,-
            EN_COMPENSATION,ADMETTRE_NON_VALEUR,ADMIS_EN_NON_VALEUR,-
            EN_COMPENSATION,SOLDER,SOLDE,-
            PLAN_RECOUVREMENT,PLANIFIER,PLAN_RECOUVREMENT,-
            PLAN_RECOUVREMENT,INTERROMPRE_PLAN,EN_COMPENSATION,-
            PLAN_RECOUVREMENT,REMBOURSER,PLAN_RECOUVREMENT,INDU_RECOVERED
            PLAN_RECOUVREMENT,DEMANDER_REMISE,REMISE_DEMANDEE,-
            PLAN_RECOUVREMENT,CONTESTER,CONTESTE,-
            PLAN_RECOUVREMENT,PROPOSER_NON_VALEUR,PLAN_RECOUVREMENT,-
            PLAN_RECOUVREMENT,ADMETTRE_NON_VALEUR,ADMIS_EN_NON_VALEUR,-
            PLAN_RECOUVREMENT,SOLDER,SOLDE,-
            REMISE_DEMANDEE,PROPOSER_REMISE,REMISE_DEMANDEE,-
            REMISE_DEMANDEE,ACCORDER_REMISE,REMISE_ACCORDEE,INDU_REMITTED
            REMISE_DEMANDEE,REFUSER_REMISE,REMISE_REFUSEE,-
            REMISE_DEMANDEE,REMBOURSER,REMISE_DEMANDEE,INDU_RECOVERED
            REMISE_DEMANDEE,SOLDER,SOLDE,-
            REMISE_ACCORDEE,RETENIR,EN_COMPENSATION,INDU_RECOVERED
            REMISE_ACCORDEE,PLANIFIER,PLAN_RECOUVREMENT,-
            REMISE_ACCORDEE,REMBOURSER,REMISE_ACCORDEE,INDU_RECOVERED
            REMISE_ACCORDEE,CONTESTER,CONTESTE,-
            REMISE_ACCORDEE,ANNULER,ANNULE_PETIT_MONTANT,-
            REMISE_ACCORDEE,PROPOSER_NON_VALEUR,REMISE_ACCORDEE,-
            REMISE_ACCORDEE,ADMETTRE_NON_VALEUR,ADMIS_EN_NON_VALEUR,-
            REMISE_ACCORDEE,SOLDER,SOLDE,-
            REMISE_REFUSEE,RETENIR,EN_COMPENSATION,INDU_RECOVERED
            REMISE_REFUSEE,PLANIFIER,PLAN_RECOUVREMENT,-
            REMISE_REFUSEE,REMBOURSER,REMISE_REFUSEE,INDU_RECOVERED
            REMISE_REFUSEE,CONTESTER,CONTESTE,-
            REMISE_REFUSEE,ANNULER,ANNULE_PETIT_MONTANT,-
            REMISE_REFUSEE,PROPOSER_NON_VALEUR,REMISE_REFUSEE,-
            REMISE_REFUSEE,ADMETTRE_NON_VALEUR,ADMIS_EN_NON_VALEUR,-
            REMISE_REFUSEE,SOLDER,SOLDE,-
            CONTESTE,ACCUEILLIR_CONTESTATION,EN_COMPENSATION,-
            CONTESTE,REJETER_CONTESTATION,EN_COMPENSATION,-
            CONTESTE,REMBOURSER,CONTESTE,INDU_RECOVERED
            CONTESTE,SOLDER,SOLDE,-
            """;

    @TestFactory
    Stream<DynamicTest> every_pair_is_allowed_or_refused_as_the_rule_book_says() {
        return StateTables.everyPair(
                CycleIndu.TABLE, EtatIndu.class, ActeIndu.class, ALLOWED, InduRefusal.INDU_ETAT_INCOMPATIBLE);
    }

    @Test
    @DisplayName(
            "ASM-FUND-36: nothing is withheld while a plan runs, a remission is asked for, or the indu is contested")
    void suspended() {
        assertThat(EnumSet.allOf(EtatIndu.class))
                .filteredOn(etat -> CycleIndu.TABLE.allows(etat, ActeIndu.RETENIR))
                .containsExactlyInAnyOrder(
                        EtatIndu.CONSTATE,
                        EtatIndu.NOTIFIE,
                        EtatIndu.EN_COMPENSATION,
                        EtatIndu.REMISE_ACCORDEE,
                        EtatIndu.REMISE_REFUSEE);
    }

    @Test
    @DisplayName("The page of the indus shows the table, edge by edge")
    void the_page_shows_the_table() {
        StateTables.assertDrawn(CycleIndu.TABLE, CycleIndu.Evenement::name, Path.of("docs/indus.md"), "## States");
    }
}
