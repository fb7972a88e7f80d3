package fr.relais.activity.piece;

import static fr.relais.activity.piece.NaturePiece.FEUILLE_EMARGEMENT;
import static fr.relais.activity.piece.NaturePiece.PREUVE_ACTION;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.activity.dossier.Mission;
import fr.relais.activity.piece.PieceAttendue.Statut;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** §8: who is asked for what, and what counts as being there. */
class PiecesAttenduesTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID TWO = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GUICHET_UNIQUE               | CENTRALISATION_DEMANDES, HABILITATION_MONENFANT, REPONSES_DEMANDES_EN_LIGNE
            ANALYSE_PRATIQUE             | BULLETINS_INSCRIPTION, ENGAGEMENTS_CONFIDENTIALITE, FEUILLE_EMARGEMENT, ORGANISATION_SEANCES
            PROMOTION_ACCUEIL_INDIVIDUEL | PLAN_ACTIONS, PREUVE_ACTION
            PROMOTION_ACTIVITE_AM        | -
            """)
    void each_mission_engaged_wants_its_evidence(Mission mission, String natures) {
        assertThat(names(Exigence.Liste.MISSION, Set.of(mission), Optional.empty()))
                .isEqualTo(natures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -                   | -
            ASSOCIATION         | BILAN_COMPTE_RESULTAT, MEMBRES_CA_BUREAU, RECEPISSE_DECLARATION, RIB, SIREN_SIRET, STATUTS
            MUTUELLE            | BILAN_COMPTE_RESULTAT, MEMBRES_CA_BUREAU, RECEPISSE_DECLARATION, RIB, SIREN_SIRET, STATUTS
            COMMUNE             | DELIBERATION, RIB, SIREN_SIRET
            CCAS                | DELIBERATION, RIB, SIREN_SIRET
            EPCI                | ARRETE_CREATION, DELIBERATION, RIB, SIREN_SIRET, STATUTS
            SYNDICAT            | ARRETE_CREATION, DELIBERATION, RIB, SIREN_SIRET, STATUTS
            CIAS                | ARRETE_CREATION, DELIBERATION, RIB, SIREN_SIRET, STATUTS
            AUTRE_ETABLISSEMENT | PREUVE_EXISTENCE_POUVOIR
            """)
    void to_sign_each_kind_of_gestionnaire_brings_its_pieces_beside_those_of_all(String type, String natures) {
        Set<String> expected = Stream.of(("BUDGET_PREVISIONNEL, LISTE_ANIMATEURS, PROJET_FONCTIONNEMENT,"
                                + " REFERENCE_MONENFANT" + (natures.equals("-") ? "" : ", " + natures))
                        .split(", "))
                .collect(Collectors.toSet());

        Optional<TypeGestionnaire> known =
                type.equals("-") ? Optional.empty() : Optional.of(TypeGestionnaire.valueOf(type));
        assertThat(Set.of(names(Exigence.Liste.SIGNATURE, Set.of(), known).split(", ")))
                .isEqualTo(expected);
    }

    @Test
    void W3_a_control_looks_at_three_lists_and_misses_nothing_before_it() {
        assertThat(names(Exigence.Liste.CONTROLE_ADMINISTRATIF, Set.of(), Optional.empty()))
                .isEqualTo("ACTIVITE_MISSIONS_SUPPLEMENTAIRES, ORGANIGRAMME, PLANNING, REGLEMENT_FONCTIONNEMENT,"
                        + " STATISTIQUES_FREQUENTATION, SUPPORTS_COMMUNICATION, TARIFS");
        assertThat(names(Exigence.Liste.CONTROLE_FINANCIER, Set.of(), Optional.empty()))
                .isEqualTo("COMPTABILITE_ANALYTIQUE, DADS_U, FACTURES_MISES_A_DISPOSITION, GRAND_LIVRE_BALANCE,"
                        + " JOURNAL_PAIE");
        assertThat(names(Exigence.Liste.CONTROLE_JURIDIQUE, Set.of(), Optional.of(TypeGestionnaire.ASSOCIATION)))
                .isEqualTo("ANNONCES_JO, PROCES_VERBAUX, RECEPISSES_PREFECTURE, REGISTRE_SPECIAL, STATUTS");
        assertThat(names(Exigence.Liste.CONTROLE_JURIDIQUE, Set.of(), Optional.of(TypeGestionnaire.COMMUNE)))
                .isEqualTo("-");
        assertThat(attendues(Set.of(), Optional.empty(), List.of()))
                .filteredOn(PieceAttendue::isManquante)
                .extracting(one -> one.exigence().liste())
                .containsOnly(Exigence.Liste.SIGNATURE);
    }

    @Test
    void ASM_ACT_56_only_an_available_piece_is_there() {
        Piece quarantined = UnePiece.duReel().nature(NaturePiece.PLAN_ACTIONS).enQuarantaine();
        assertThat(promotion(List.of(), NaturePiece.PLAN_ACTIONS).statut()).isEqualTo(Statut.MANQUANTE);
        assertThat(promotion(List.of(quarantined), NaturePiece.PLAN_ACTIONS)).satisfies(one -> {
            assertThat(one.statut()).isEqualTo(Statut.EN_ANALYSE);
            assertThat(one.pieces()).isEmpty();
        });
        quarantined.admit(UnePiece.NOON);
        assertThat(promotion(List.of(quarantined), NaturePiece.PLAN_ACTIONS)).satisfies(one -> {
            assertThat(one.statut()).isEqualTo(Statut.PRESENTE);
            assertThat(one.pieces()).containsExactly(quarantined.cle().id());
        });
    }

    @Test
    void PR_2_a_proof_of_each_action_and_a_sheet_of_each_session() {
        Piece first = UnePiece.duReel()
                .nature(PREUVE_ACTION)
                .de(Rattachement.ofAction(ONE))
                .disponible();
        Piece second = UnePiece.duReel()
                .nature(PREUVE_ACTION)
                .de(Rattachement.ofAction(TWO))
                .disponible();
        assertThat(promotion(List.of(first), PREUVE_ACTION)).satisfies(one -> {
            assertThat(one.statut()).isEqualTo(Statut.MANQUANTE);
            assertThat(one.sansPiece()).containsExactly(TWO);
        });
        assertThat(promotion(List.of(first, second), PREUVE_ACTION).statut()).isEqualTo(Statut.PRESENTE);

        Piece sheet = UnePiece.duReel()
                .nature(FEUILLE_EMARGEMENT)
                .de(Rattachement.ofSeance(ONE))
                .disponible();
        PiecesAttendues.Situation held = new PiecesAttendues.Situation(
                Set.of(Mission.ANALYSE_PRATIQUE), Optional.empty(), List.of(ONE), List.of());
        assertThat(one(PiecesAttendues.of(held, List.of(sheet)), FEUILLE_EMARGEMENT)
                        .statut())
                .isEqualTo(Statut.PRESENTE);
    }

    @Test
    void every_nature_but_the_other_is_on_a_list_with_its_words_and_its_source() {
        assertThat(ListesPieces.LIGNES)
                .extracting(Exigence::nature)
                .containsAll(Arrays.stream(NaturePiece.values())
                        .filter(nature -> nature != NaturePiece.AUTRE)
                        .toList());
        assertThat(ListesPieces.LIGNES)
                .allSatisfy(line -> assertThat(line.source()).matches("SEED 001(, 003)?|W3|W13|ASSUMPTION"));
        assertThat(NaturePiece.values())
                .allSatisfy(nature -> assertThat(nature.libelle()).isNotBlank());
    }

    private static PieceAttendue promotion(List<Piece> pieces, NaturePiece nature) {
        PiecesAttendues.Situation situation = new PiecesAttendues.Situation(
                Set.of(Mission.PROMOTION_ACCUEIL_INDIVIDUEL), Optional.empty(), List.of(), List.of(ONE, TWO));
        return one(PiecesAttendues.of(situation, pieces), nature);
    }

    private static PieceAttendue one(List<PieceAttendue> attendues, NaturePiece nature) {
        return attendues.stream()
                .filter(one -> one.exigence().nature() == nature)
                .findFirst()
                .orElseThrow();
    }

    private static String names(Exigence.Liste liste, Set<Mission> missions, Optional<TypeGestionnaire> type) {
        String names = attendues(missions, type, List.of()).stream()
                .map(PieceAttendue::exigence)
                .filter(exigence -> exigence.liste() == liste)
                .map(exigence -> exigence.nature().name())
                .sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "-" : names;
    }

    private static List<PieceAttendue> attendues(
            Set<Mission> missions, Optional<TypeGestionnaire> type, List<Piece> pieces) {
        return PiecesAttendues.of(new PiecesAttendues.Situation(missions, type, List.of(), List.of()), pieces);
    }
}
