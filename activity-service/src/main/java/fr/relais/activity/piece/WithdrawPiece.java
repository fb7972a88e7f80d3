package fr.relais.activity.piece;

import fr.relais.activity.Trace;
import fr.relais.activity.dossier.CleExercice;
import fr.relais.activity.dossier.CleFait;
import fr.relais.kit.event.DossierLock;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The relais takes a piece back before the Caf has received it: who and when stay, the bytes do not. */
@ApplicationScoped
public class WithdrawPiece {

    private final Pieces pieces;
    private final ObjetsPieces objets;
    private final PiecesToScan toScan;
    private final DossierLock lock;
    private final Clock clock;

    WithdrawPiece(Pieces pieces, ObjetsPieces objets, PiecesToScan toScan, DossierLock lock, Clock clock) {
        this.pieces = pieces;
        this.objets = objets;
        this.toScan = toScan;
        this.lock = lock;
        this.clock = clock;
    }

    @Transactional
    public Piece withdraw(CleFait cle, Revision lue, Acteur acteur) {
        lock.acquire(cle.dossier());
        Piece piece = pieces.find(cle, lue);
        objets.requireOpen(new CleExercice(cle.dossier(), cle.exercice()), piece.rattachement());
        piece.withdraw(new Trace(acteur.id(), clock.instant()));
        pieces.forgetOctets(piece);
        toScan.remove(cle);
        return piece;
    }
}
