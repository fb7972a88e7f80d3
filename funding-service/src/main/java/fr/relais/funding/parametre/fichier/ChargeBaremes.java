package fr.relais.funding.parametre.fichier;

import fr.relais.funding.bareme.Bareme;
import fr.relais.funding.parametre.LoadBareme;
import fr.relais.kit.problem.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Loads the barème files that {@code relais.baremes.fichiers} names, the years in order, before the service answers; one that
 * cannot be used stops the start, and then none was loaded.
 */
@ApplicationScoped
public class ChargeBaremes {

    private static final Logger LOG = Logger.getLogger(ChargeBaremes.class);

    private final FichierDeBareme reader;
    private final LoadBareme load;
    private final Optional<List<Path>> fichiers;

    ChargeBaremes(
            FichierDeBareme reader,
            LoadBareme load,
            @ConfigProperty(name = "relais.baremes.fichiers") Optional<List<Path>> fichiers) {
        this.reader = reader;
        this.load = load;
        this.fichiers = fichiers;
    }

    /** A file and what it says. */
    private record Lu(String fichier, Bareme bareme) {}

    void onStart(@Observes StartupEvent start) {
        fichiers.ifPresent(this::load);
    }

    /** Files, or folders of {@code .yaml} and {@code .yml} files, in one transaction. */
    public void load(List<Path> paths) {
        QuarkusTransaction.requiringNew().run(() -> loadAll(paths));
    }

    private void loadAll(List<Path> paths) {
        paths.stream()
                .flatMap(path -> yamls(path).stream())
                .map(this::read)
                .sorted(Comparator.comparing((Lu lu) -> lu.bareme().exercice()).thenComparing(Lu::fichier))
                .toList()
                .forEach(this::publish);
    }

    private void publish(Lu lu) {
        try {
            load.load(lu.bareme(), lu.fichier())
                    .ifPresent(bareme -> LOG.infof("Barème %s loaded from %s", bareme.libelle(), lu.fichier()));
        } catch (Refused refused) {
            throw new FichierIllisible(lu.fichier(), refused.getMessage());
        }
    }

    private Lu read(Path path) {
        String name = path.getFileName().toString();
        try {
            return new Lu(name, reader.read(name, Files.readString(path)));
        } catch (IOException unreadable) {
            throw new FichierIllisible(path.toString(), "le fichier ne se lit pas.");
        }
    }

    private static List<Path> yamls(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> all = Files.list(path)) {
            return all.filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new FichierIllisible(path.toString(), "le dossier ne se lit pas.");
        }
    }
}
