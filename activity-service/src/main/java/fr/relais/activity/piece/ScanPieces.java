package fr.relais.activity.piece;

import fr.relais.activity.dossier.CleFait;
import fr.relais.document.antivirus.Antivirus;
import fr.relais.document.antivirus.ReponseAntivirus;
import fr.relais.document.antivirus.ReponseAntivirus.Conclusion;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Shows to the antivirus, now and then and whatever the instance, the pieces in quarantine; no transaction is open while it
 * looks. After a silence the others wait for the next round: a scanner that is down is not asked fifty times.
 */
@ApplicationScoped
class ScanPieces {

    private static final Logger LOG = Logger.getLogger(ScanPieces.class);
    private static final int AT_MOST = 50;

    private final PiecesToScan toScan;
    private final ScanPiece one;
    private final Antivirus antivirus;
    private final Clock clock;

    ScanPieces(PiecesToScan toScan, ScanPiece one, Antivirus antivirus, Clock clock) {
        this.toScan = toScan;
        this.one = one;
        this.antivirus = antivirus;
        this.clock = clock;
    }

    @Scheduled(
            every = "${relais.pieces.analyse.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void scan() {
        if (antivirus.isConfigured()) {
            scanAt(clock.instant());
        }
    }

    void scanAt(Instant now) {
        List<CleFait> due = QuarkusTransaction.requiringNew().call(() -> toScan.due(now, AT_MOST));
        due.stream().allMatch(cle -> scan(cle, now));
    }

    /** False when the antivirus did not answer. */
    private boolean scan(CleFait cle, Instant now) {
        try {
            Optional<byte[]> octets = one.octets(cle);
            if (octets.isEmpty()) {
                return true;
            }
            ReponseAntivirus answer = antivirus.scan(octets.get());
            one.conclude(cle, answer, now);
            return answer.conclusion() != Conclusion.INCONNU;
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "The analysis of the piece %s was not noted; it will be done again", cle.id());
            return true;
        }
    }
}
