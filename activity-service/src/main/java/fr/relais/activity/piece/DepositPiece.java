package fr.relais.activity.piece;

import fr.relais.activity.Trace;
import fr.relais.activity.dossier.CleExercice;
import fr.relais.activity.dossier.CleFait;
import fr.relais.document.Fichier;
import fr.relais.document.antivirus.Antivirus;
import fr.relais.kit.event.DossierLock;
import fr.relais.kit.event.Ids;
import fr.relais.kit.identity.Acteur;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * The relais attaches a file to what it proves, before the Caf has received it; under the lock of the dossier, so that it is
 * not received meanwhile. The antivirus is asked later: nobody waits for it here.
 */
@ApplicationScoped
public class DepositPiece {

    private final Pieces pieces;
    private final ObjetsPieces objets;
    private final PiecesToScan toScan;
    private final Antivirus antivirus;
    private final DossierLock lock;
    private final Clock clock;

    DepositPiece(
            Pieces pieces,
            ObjetsPieces objets,
            PiecesToScan toScan,
            Antivirus antivirus,
            DossierLock lock,
            Clock clock) {
        this.pieces = pieces;
        this.objets = objets;
        this.toScan = toScan;
        this.antivirus = antivirus;
        this.lock = lock;
        this.clock = clock;
    }

    @Transactional
    public Piece deposit(CleExercice annee, Depot depot, Fichier fichier, Acteur acteur) {
        lock.acquire(annee.dossier());
        objets.requireOpen(annee, depot.rattachement());
        int place = Places.next(pieces.current(annee), depot.rattachement(), fichier);
        CleFait cle = CleFait.of(annee, Ids.newId());
        Trace trace = new Trace(acteur.id(), clock.instant());
        if (!antivirus.isConfigured()) {
            return kept(Piece.unscanned(cle, place, depot, fichier, trace), fichier);
        }
        Piece piece = kept(Piece.toScan(cle, place, depot, fichier, trace), fichier);
        toScan.add(cle, trace.le());
        return piece;
    }

    private Piece kept(Piece piece, Fichier fichier) {
        pieces.add(piece, fichier.octets());
        return piece;
    }
}
