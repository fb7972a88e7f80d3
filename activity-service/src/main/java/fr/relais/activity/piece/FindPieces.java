package fr.relais.activity.piece;

import fr.relais.activity.dossier.CleExercice;
import fr.relais.activity.dossier.CleFait;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;

/** Reads the pieces of a year; bytes that no longer have the hash they came with are not given, and raise an alert. */
@ApplicationScoped
public class FindPieces {

    private static final Logger LOG = Logger.getLogger(FindPieces.class);

    private final Pieces pieces;
    private final Counter altered;

    FindPieces(Pieces pieces, MeterRegistry meters) {
        this.pieces = pieces;
        this.altered = meters.counter("relais.documents.altered");
    }

    @Transactional
    public Page<Piece> of(CleExercice annee, PageRequest page) {
        return pieces.of(annee, page);
    }

    @Transactional
    public Piece find(CleFait cle) {
        return pieces.find(cle);
    }

    /** The bytes as they were deposited, of an available piece only. */
    @Transactional
    public byte[] contenu(CleFait cle) {
        Piece piece = pieces.find(cle);
        piece.requireDisponible();
        return pieces.octets(cle).filter(piece::is).orElseThrow(() -> alert(cle));
    }

    private Refused alert(CleFait cle) {
        altered.increment();
        LOG.errorf("ALERTE : le contenu de la pièce %s du dossier %s n'a plus son empreinte", cle.id(), cle.dossier());
        return Refused.because(PieceRefusal.PIECE_ALTEREE, PieceRefusal.PIECE_ALTEREE.titre());
    }
}
