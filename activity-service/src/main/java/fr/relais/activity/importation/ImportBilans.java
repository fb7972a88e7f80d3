package fr.relais.activity.importation;

import fr.relais.activity.Trace;
import fr.relais.activity.importation.RapportImport.Ligne;
import fr.relais.kit.csv.CsvLine;
import fr.relais.kit.csv.CsvSheet;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.TexteSaisi;
import fr.relais.kit.value.Exercice;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Imports the export of the questionnaire of a year, as often as one likes (§12): each line is kept, unchanged or refused by
 * itself, and a refused one keeps no other from being kept. A trial does the same and gives it up.
 */
@ApplicationScoped
public class ImportBilans {

    static final int LINES_AT_MOST = 500;

    private final Correspondances correspondances;
    private final ImportLigne one;
    private final Validator validator;
    private final Clock clock;

    ImportBilans(Correspondances correspondances, ImportLigne one, Validator validator, Clock clock) {
        this.correspondances = correspondances;
        this.one = one;
        this.validator = validator;
        this.clock = clock;
    }

    private record Cellule(
            @TexteSaisi(max = 4000, lignes = true) String texte) {}

    @Transactional
    public RapportImport keep(Exercice exercice, Export export, Acteur acteur) {
        return imported(false, exercice, export, acteur);
    }

    /** What keeping it would do; nothing is kept. */
    public RapportImport trial(Exercice exercice, Export export, Acteur acteur) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                throw new GivenUp(imported(true, exercice, export, acteur));
            });
            throw new IllegalStateException("What is tried is given up");
        } catch (GivenUp tried) {
            return tried.report;
        }
    }

    /** Ends the transaction of a trial, so that nothing of it is kept but what it would have done. */
    private static final class GivenUp extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient RapportImport report;

        GivenUp(RapportImport report) {
            super(null, null, false, false);
            this.report = report;
        }
    }

    private RapportImport imported(boolean essai, Exercice exercice, Export export, Acteur acteur) {
        String caf = acteur.codeCaf().orElseThrow();
        CorrespondanceFixee fixed = correspondances
                .current(caf, exercice)
                .orElseThrow(() -> Refused.because(
                        ImportationRefusal.CORRESPONDANCE_ABSENTE,
                        "La Caf " + caf + " n'a fixé aucune correspondance pour " + exercice + "."));
        List<CsvLine> lines =
                CsvSheet.readAmong(export.octets(), fixed.correspondance().colonnes(), LINES_AT_MOST);
        export.requireWhole(lines.size());
        Lecture lecture = Lecture.of(
                lines,
                new LectureExport.Cadre(fixed.correspondance(), caf, exercice, LocalDate.now(clock), this::isReadable));
        List<Ligne> report = new ArrayList<>(lecture.refusees());
        Trace importe = new Trace(acteur.id(), clock.instant());
        // In one order, whatever that of the file: two imports at once wait for each other, never both.
        lecture.lues().stream()
                .sorted(Comparator.comparing(ligne -> ligne.dossier().value()))
                .forEach(ligne -> report.add(kept(ligne, fixed.cle(), importe)));
        report.sort(Comparator.comparing(Ligne::numero));
        return new RapportImport(essai, fixed.cle().version(), report);
    }

    private Ligne kept(LigneExport ligne, CleCorrespondance version, Trace importe) {
        Optional<String> dossier = Optional.of(ligne.dossier().value());
        try {
            return new Ligne(ligne.numero(), dossier, one.keep(ligne, version, importe), List.of());
        } catch (Refused refused) {
            return Ligne.refused(ligne.numero(), dossier, List.of(Motif.of(refused)));
        }
    }

    private boolean isReadable(String texte) {
        return validator.validateValue(Cellule.class, "texte", texte).isEmpty();
    }
}
