package fr.relais.activity.piece;

import fr.relais.activity.Trace;
import fr.relais.activity.declaration.TypeDeclaration;
import fr.relais.activity.dossier.CleFait;
import fr.relais.document.Controle;
import fr.relais.document.Fichier;
import fr.relais.document.TypeFichier;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A piece of the réel 2022 of RPE Ourcq, valid by default, changed by one word. */
record UnePiece(Rattachement objet, NaturePiece nature, int rang, String contenu) {

    static final Instant NOON = Instant.parse("2023-03-15T11:00:00Z");
    static final Trace DECLARANT = new Trace("declarant-meaux", NOON);

    static UnePiece duReel() {
        return new UnePiece(
                Rattachement.ofDeclaration(TypeDeclaration.REEL), NaturePiece.GRAND_LIVRE_BALANCE, 1, "balance");
    }

    UnePiece nature(NaturePiece other) {
        return new UnePiece(objet, other, rang, contenu);
    }

    UnePiece de(Rattachement other) {
        return new UnePiece(other, nature, rang, contenu);
    }

    UnePiece rang(int other) {
        return new UnePiece(objet, nature, other, contenu + other);
    }

    Fichier fichier() {
        return Fichier.checked(
                TypeFichier.PDF, contenu.getBytes(StandardCharsets.UTF_8), Controle.ofPdf(1, false), List.of());
    }

    Piece enQuarantaine() {
        return Piece.toScan(cle(), rang, depot(), fichier(), DECLARANT);
    }

    Piece disponible() {
        return Piece.unscanned(cle(), rang, depot(), fichier(), DECLARANT);
    }

    private Depot depot() {
        return new Depot(objet, nature, "../Balance 2022.exe");
    }

    private static CleFait cle() {
        return new CleFait(new DossierId("771-201800145"), new Exercice(2022), UUID.randomUUID());
    }
}
