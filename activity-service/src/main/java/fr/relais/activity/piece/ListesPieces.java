package fr.relais.activity.piece;

import static fr.relais.activity.piece.Exigence.Liste.CONTROLE_ADMINISTRATIF;
import static fr.relais.activity.piece.Exigence.Liste.CONTROLE_FINANCIER;
import static fr.relais.activity.piece.Exigence.Liste.CONTROLE_JURIDIQUE;
import static fr.relais.activity.piece.Exigence.Liste.MISSION;
import static fr.relais.activity.piece.Exigence.Liste.SIGNATURE;
import static fr.relais.activity.piece.TypeGestionnaire.ASSOCIATION;
import static fr.relais.activity.piece.TypeGestionnaire.AUTRE_ETABLISSEMENT;
import static fr.relais.activity.piece.TypeGestionnaire.CCAS;
import static fr.relais.activity.piece.TypeGestionnaire.CIAS;
import static fr.relais.activity.piece.TypeGestionnaire.COMMUNE;
import static fr.relais.activity.piece.TypeGestionnaire.EPCI;
import static fr.relais.activity.piece.TypeGestionnaire.MUTUELLE;
import static fr.relais.activity.piece.TypeGestionnaire.SYNDICAT;

import fr.relais.activity.dossier.Mission;
import fr.relais.activity.piece.Exigence.Liste;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The lists of §8, line by line, each with the source that the rule book gives it. */
final class ListesPieces {

    private static final String SEEDS = "SEED 001, 003";
    private static final String ASSUMED = "ASSUMPTION";
    private static final String CONTROLS = "W3";
    private static final String VOTED = "W13";
    private static final Set<TypeGestionnaire> PRIVATE = Set.of(ASSOCIATION, MUTUELLE);
    private static final Set<TypeGestionnaire> GROUPED = Set.of(EPCI, SYNDICAT, CIAS);
    private static final Set<TypeGestionnaire> PUBLIC = Set.of(COMMUNE, CCAS, EPCI, SYNDICAT, CIAS);
    private static final Set<TypeGestionnaire> NAMED =
            Set.of(ASSOCIATION, MUTUELLE, COMMUNE, CCAS, EPCI, SYNDICAT, CIAS);
    private static final Set<TypeGestionnaire> OTHER = Set.of(AUTRE_ETABLISSEMENT);
    private static final Set<TypeGestionnaire> ALL = Set.of();

    static final List<Exigence> LIGNES = Stream.of(missions(), controles(), signature())
            .flatMap(List::stream)
            .toList();

    private ListesPieces() {}

    private static List<Exigence> missions() {
        return List.of(
                of(Mission.GUICHET_UNIQUE, NaturePiece.CENTRALISATION_DEMANDES, SEEDS),
                of(Mission.GUICHET_UNIQUE, NaturePiece.HABILITATION_MONENFANT, SEEDS),
                of(Mission.GUICHET_UNIQUE, NaturePiece.REPONSES_DEMANDES_EN_LIGNE, SEEDS),
                of(Mission.ANALYSE_PRATIQUE, NaturePiece.ORGANISATION_SEANCES, "SEED 001"),
                of(Mission.ANALYSE_PRATIQUE, NaturePiece.BULLETINS_INSCRIPTION, "SEED 001"),
                of(Mission.ANALYSE_PRATIQUE, NaturePiece.FEUILLE_EMARGEMENT, "SEED 001"),
                of(Mission.ANALYSE_PRATIQUE, NaturePiece.ENGAGEMENTS_CONFIDENTIALITE, ASSUMED),
                of(Mission.PROMOTION_ACCUEIL_INDIVIDUEL, NaturePiece.PLAN_ACTIONS, SEEDS),
                of(Mission.PROMOTION_ACCUEIL_INDIVIDUEL, NaturePiece.PREUVE_ACTION, SEEDS));
    }

    private static List<Exigence> controles() {
        return List.of(
                inControl(CONTROLE_ADMINISTRATIF, NaturePiece.REGLEMENT_FONCTIONNEMENT),
                inControl(CONTROLE_ADMINISTRATIF, NaturePiece.STATISTIQUES_FREQUENTATION),
                inControl(CONTROLE_ADMINISTRATIF, NaturePiece.PLANNING),
                ifAny(NaturePiece.TARIFS),
                inControl(CONTROLE_ADMINISTRATIF, NaturePiece.SUPPORTS_COMMUNICATION),
                inControl(CONTROLE_ADMINISTRATIF, NaturePiece.ORGANIGRAMME),
                ifAny(NaturePiece.ACTIVITE_MISSIONS_SUPPLEMENTAIRES),
                inControl(CONTROLE_FINANCIER, NaturePiece.GRAND_LIVRE_BALANCE),
                inControl(CONTROLE_FINANCIER, NaturePiece.COMPTABILITE_ANALYTIQUE),
                inControl(CONTROLE_FINANCIER, NaturePiece.FACTURES_MISES_A_DISPOSITION),
                inControl(CONTROLE_FINANCIER, NaturePiece.DADS_U),
                inControl(CONTROLE_FINANCIER, NaturePiece.JOURNAL_PAIE),
                legal(NaturePiece.REGISTRE_SPECIAL),
                legal(NaturePiece.RECEPISSES_PREFECTURE),
                legal(NaturePiece.ANNONCES_JO),
                legal(NaturePiece.STATUTS),
                legal(NaturePiece.PROCES_VERBAUX));
    }

    private static List<Exigence> signature() {
        return List.of(
                toSign(NaturePiece.RECEPISSE_DECLARATION, PRIVATE, ASSUMED),
                toSign(NaturePiece.STATUTS, PRIVATE, ASSUMED),
                toSign(NaturePiece.MEMBRES_CA_BUREAU, PRIVATE, ASSUMED),
                toSign(NaturePiece.BILAN_COMPTE_RESULTAT, PRIVATE, ASSUMED),
                toSign(NaturePiece.DELIBERATION, PUBLIC, VOTED),
                toSign(NaturePiece.ARRETE_CREATION, GROUPED, ASSUMED),
                toSign(NaturePiece.STATUTS, GROUPED, ASSUMED),
                toSign(NaturePiece.SIREN_SIRET, NAMED, ASSUMED),
                toSign(NaturePiece.RIB, NAMED, ASSUMED),
                toSign(NaturePiece.PREUVE_EXISTENCE_POUVOIR, OTHER, ASSUMED),
                toSign(NaturePiece.PROJET_FONCTIONNEMENT, ALL, ASSUMED),
                toSign(NaturePiece.BUDGET_PREVISIONNEL, ALL, ASSUMED),
                toSign(NaturePiece.LISTE_ANIMATEURS, ALL, ASSUMED),
                toSign(NaturePiece.REFERENCE_MONENFANT, ALL, ASSUMED));
    }

    private static Exigence of(Mission mission, NaturePiece nature, String source) {
        return new Exigence(nature, MISSION, Optional.of(mission), ALL, false, source);
    }

    private static Exigence inControl(Liste liste, NaturePiece nature) {
        return new Exigence(nature, liste, Optional.empty(), ALL, false, CONTROLS);
    }

    private static Exigence ifAny(NaturePiece nature) {
        return new Exigence(nature, CONTROLE_ADMINISTRATIF, Optional.empty(), ALL, true, CONTROLS);
    }

    /** The legal pieces of a control are those of a body of private law (ASM-ACT-57). */
    private static Exigence legal(NaturePiece nature) {
        return new Exigence(nature, CONTROLE_JURIDIQUE, Optional.empty(), PRIVATE, false, CONTROLS);
    }

    private static Exigence toSign(NaturePiece nature, Set<TypeGestionnaire> types, String source) {
        return new Exigence(nature, SIGNATURE, Optional.empty(), types, false, source);
    }
}
