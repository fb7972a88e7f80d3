package fr.relais.document.controle;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.document.Controle;
import fr.relais.document.Fichier;
import fr.relais.document.FichierRefusal;
import fr.relais.document.SignatureElectronique;
import fr.relais.document.SignatureVerifier;
import fr.relais.document.TypeFichier;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Checks the content of a file in a thread of its own, a few files at once, each in bounded time and memory; whatever a
 * parser does with a hostile file ends as a refusal (ASM-KIT-14, ASM-KIT-15).
 */
@ApplicationScoped
public class CheckFile {

    private static final Logger LOG = Logger.getLogger(CheckFile.class);

    private final PdfCheck pdf;
    private final SignatureVerifier signatures;
    private final Duration time;
    private final Duration timeOfSignatures;
    private final Semaphore places;
    private final ExecutorService workers = Executors.newCachedThreadPool(work -> {
        Thread worker = new Thread(work, "document-check");
        worker.setDaemon(true);
        return worker;
    });

    CheckFile(ObjectMapper json, SignatureVerifier signatures, Bounds bounds) {
        this.pdf = new PdfCheck(json, bounds.ours().orElse(Set.of()));
        this.signatures = signatures;
        this.time = bounds.time();
        this.timeOfSignatures = bounds.signaturesTime();
        this.places = new Semaphore(bounds.atOnce(), true);
    }

    void stop(@Observes ShutdownEvent stopping) {
        workers.shutdownNow();
    }

    public Fichier check(TypeFichier type, byte[] octets) {
        Controle controle = inTime(time, () -> look(type, octets));
        List<SignatureElectronique> found = type == TypeFichier.PDF && signatures.mayBeIn(octets)
                ? inTime(timeOfSignatures, () -> signatures.verify(octets))
                : List.of();
        return Fichier.checked(type, octets, controle, found);
    }

    private Controle look(TypeFichier type, byte[] octets) {
        Effort effort = new Effort(time);
        return switch (type) {
            case PDF -> pdf.check(octets, effort);
            case PNG -> ImageCheck.check("png", PngChunks.picture(octets), effort);
            case JPEG -> {
                JpegMarkers.require(octets);
                yield ImageCheck.check("jpeg", octets, effort);
            }
        };
    }

    /** A worker that does not come back in time is left alone: its own effort ends it, and it holds nobody up. */
    private <T> T inTime(Duration most, Callable<T> work) {
        try {
            if (!places.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
                throw Refused.because(KitRefusal.INDISPONIBLE, "Trop de fichiers sont contrôlés en même temps.");
            }
            Future<T> result = workers.submit(work);
            try {
                return result.get(most.toMillis() + 500, TimeUnit.MILLISECONDS);
            } finally {
                places.release();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Refused.because(KitRefusal.INDISPONIBLE, KitRefusal.INDISPONIBLE.titre());
        } catch (TimeoutException endless) {
            throw Effort.tooHeavy("Le fichier demande trop de temps pour être lu.");
        } catch (ExecutionException failed) {
            throw refusal(failed.getCause());
        }
    }

    /** A parser has no better word than an exception of its own for a file that is not what it should be. */
    private static Refused refusal(Throwable failure) {
        if (failure instanceof Refused refused) {
            return refused;
        }
        if (failure instanceof StackOverflowError || failure instanceof OutOfMemoryError) {
            return Effort.tooHeavy(FichierRefusal.FICHIER_TROP_LOURD.titre());
        }
        if (failure instanceof Error broken) {
            throw broken;
        }
        LOG.warn("A parser gave up on a file", failure);
        return Refused.because(FichierRefusal.FICHIER_ILLISIBLE, FichierRefusal.FICHIER_ILLISIBLE.titre());
    }
}
