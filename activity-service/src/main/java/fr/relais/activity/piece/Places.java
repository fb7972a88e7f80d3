package fr.relais.activity.piece;

import fr.relais.document.Fichier;
import fr.relais.kit.problem.Refused;
import java.util.List;
import java.util.stream.IntStream;

/** The places of a thing: one for each of its pieces that is neither refused nor withdrawn, and no file twice (ASM-ACT-55). */
final class Places {

    static final int AT_MOST = 20;

    private Places() {}

    /** The first place left, from 1. */
    static int next(List<Piece> pieces, Rattachement objet, Fichier fichier) {
        List<Piece> there = pieces.stream()
                .filter(piece -> piece.rattachement().equals(objet))
                .toList();
        there.stream()
                .filter(piece -> piece.empreinte().equals(fichier.empreinte()))
                .findFirst()
                .ifPresent(same -> {
                    throw Refused.because(
                            PieceRefusal.PIECE_DEJA_DEPOSEE,
                            "C'est la pièce " + same.cle().id() + ", déposée sous le nom « " + same.nom() + " ».");
                });
        List<Integer> taken = there.stream().map(Piece::rang).toList();
        return IntStream.rangeClosed(1, AT_MOST)
                .filter(place -> !taken.contains(place))
                .findFirst()
                .orElseThrow(() ->
                        Refused.because(PieceRefusal.TROP_DE_PIECES, "Un objet a au plus " + AT_MOST + " pièces."));
    }
}
