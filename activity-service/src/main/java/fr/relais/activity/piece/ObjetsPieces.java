package fr.relais.activity.piece;

import fr.relais.activity.analyse.FindRegistre;
import fr.relais.activity.bilan.CleBilan;
import fr.relais.activity.bilan.FindBilan;
import fr.relais.activity.controle.FindControles;
import fr.relais.activity.declaration.CleDeclaration;
import fr.relais.activity.declaration.FindDeclaration;
import fr.relais.activity.dossier.CleExercice;
import fr.relais.activity.dossier.CleFait;
import fr.relais.activity.promotion.FindPromotion;
import fr.relais.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks at the things that pieces prove: refused when one is not known, or does not take or give back pieces any more. */
@ApplicationScoped
class ObjetsPieces {

    private final FindDeclaration declarations;
    private final FindBilan bilans;
    private final FindRegistre registre;
    private final FindPromotion promotion;
    private final FindControles controles;

    ObjetsPieces(
            FindDeclaration declarations,
            FindBilan bilans,
            FindRegistre registre,
            FindPromotion promotion,
            FindControles controles) {
        this.declarations = declarations;
        this.bilans = bilans;
        this.registre = registre;
        this.promotion = promotion;
        this.controles = controles;
    }

    void requireOpen(CleExercice annee, Rattachement objet) {
        if (!isOpen(annee, objet)) {
            throw Refused.because(
                    PieceRefusal.PIECE_TARDIVE,
                    "Les pièces de %s %s de %s ne changent plus."
                            .formatted(objet.objet(), objet.reference(), annee.exercice()));
        }
    }

    private boolean isOpen(CleExercice annee, Rattachement objet) {
        return switch (objet.objet()) {
            case DECLARATION ->
                Ouverture.of(declarations
                        .find(new CleDeclaration(annee.dossier(), annee.exercice(), objet.declaration()))
                        .declaration()
                        .etat());
            case SEANCE -> {
                registre.seance(CleFait.of(annee, objet.seance()));
                yield isToJudge(annee);
            }
            case ACTION -> {
                promotion.action(CleFait.of(annee, objet.action()));
                yield isToJudge(annee);
            }
            case CONTROLE ->
                Ouverture.of(controles.ofYear(objet.controle(), annee).etat());
        };
    }

    private boolean isToJudge(CleExercice annee) {
        return Ouverture.of(bilans.find(new CleBilan(annee.dossier(), annee.exercice()))
                .bilan()
                .etat());
    }
}
