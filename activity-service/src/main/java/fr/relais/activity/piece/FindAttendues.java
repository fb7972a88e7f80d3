package fr.relais.activity.piece;

import fr.relais.activity.analyse.FindRegistre;
import fr.relais.activity.dossier.CleExercice;
import fr.relais.activity.dossier.Dossiers;
import fr.relais.activity.dossier.Mission;
import fr.relais.activity.promotion.FindPromotion;
import fr.relais.activity.promotion.StatutAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tells what is expected of a dossier in a year, what is there and what is missing (§8). */
@ApplicationScoped
public class FindAttendues {

    private final Dossiers dossiers;
    private final Pieces pieces;
    private final FindRegistre registre;
    private final FindPromotion promotion;

    FindAttendues(Dossiers dossiers, Pieces pieces, FindRegistre registre, FindPromotion promotion) {
        this.dossiers = dossiers;
        this.pieces = pieces;
        this.registre = registre;
        this.promotion = promotion;
    }

    @Transactional
    public List<PieceAttendue> of(CleExercice annee, Optional<TypeGestionnaire> type) {
        List<Piece> current = pieces.current(annee);
        Set<Mission> engagees = dossiers.find(annee.dossier()).missionsEngagees(annee.exercice());
        return PiecesAttendues.of(
                new PiecesAttendues.Situation(engagees, type, seances(annee, engagees), actions(annee, engagees)),
                current);
    }

    private List<UUID> seances(CleExercice annee, Set<Mission> engagees) {
        return engagees.contains(Mission.ANALYSE_PRATIQUE)
                ? registre.releve(annee).faits().seances().stream()
                        .filter(seance -> !seance.faits().annulee())
                        .map(seance -> seance.id())
                        .toList()
                : List.of();
    }

    private List<UUID> actions(CleExercice annee, Set<Mission> engagees) {
        return engagees.contains(Mission.PROMOTION_ACCUEIL_INDIVIDUEL)
                ? promotion.releve(annee).faits().actions().stream()
                        .filter(action -> action.faits().statut() == StatutAction.REALISEE)
                        .map(action -> action.id())
                        .toList()
                : List.of();
    }
}
