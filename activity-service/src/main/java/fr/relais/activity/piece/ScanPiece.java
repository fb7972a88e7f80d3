package fr.relais.activity.piece;

import fr.relais.activity.dossier.CleFait;
import fr.relais.document.antivirus.ReponseAntivirus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Draws the consequences of what the antivirus said of a piece, unless it left quarantine meanwhile. */
@ApplicationScoped
class ScanPiece {

    private static final Logger LOG = Logger.getLogger(ScanPiece.class);

    private final EntityManager entities;
    private final Pieces pieces;
    private final PiecesToScan toScan;

    ScanPiece(EntityManager entities, Pieces pieces, PiecesToScan toScan) {
        this.entities = entities;
        this.pieces = pieces;
        this.toScan = toScan;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<byte[]> octets(CleFait cle) {
        return pieces.octets(cle);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void conclude(CleFait cle, ReponseAntivirus answer, Instant now) {
        Piece piece = entities.find(Piece.class, cle, LockModeType.PESSIMISTIC_WRITE);
        if (piece.etat() != EtatPiece.EN_QUARANTAINE) {
            return;
        }
        switch (answer.conclusion()) {
            case SAIN -> {
                piece.admit(now);
                toScan.remove(cle);
            }
            case INFECTE -> {
                LOG.warnf("The piece %s of %s is infected: %s", cle.id(), cle.dossier(), answer.detail());
                piece.reject(answer.detail(), now);
                pieces.forgetOctets(piece);
                toScan.remove(cle);
            }
            case INCONNU -> {
                LOG.warnf("The piece %s stays in quarantine: %s", cle.id(), answer.detail());
                toScan.putOff(cle, now);
            }
        }
    }
}
