package fr.relais.activity.importation;

import fr.relais.activity.importation.RapportImport.Ligne;
import fr.relais.kit.csv.CsvLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An export as read: the lines that may be kept, and those refused for what they say or because another says it too. */
record Lecture(List<LigneExport> lues, List<Ligne> refusees) {

    static Lecture of(List<CsvLine> lines, LectureExport.Cadre cadre) {
        List<LigneExport> read = new ArrayList<>();
        List<Ligne> refused = new ArrayList<>();
        for (CsvLine line : lines) {
            LectureExport lecture = new LectureExport(line, cadre);
            lecture.read()
                    .ifPresentOrElse(
                            read::add,
                            () -> refused.add(Ligne.refused(line.number(), lecture.dossierLu(), lecture.motifs())));
        }
        Map<Object, Long> dossiers = count(read, LigneExport::dossier);
        Map<Object, Long> identifiants = count(read, LigneExport::identifiant);
        List<LigneExport> single = new ArrayList<>();
        for (LigneExport line : read) {
            List<Motif> twice = new ArrayList<>();
            again(dossiers, line.dossier(), cadre.correspondance().colonneDossier())
                    .ifPresent(twice::add);
            again(identifiants, line.identifiant(), cadre.correspondance().colonneIdentifiant())
                    .ifPresent(twice::add);
            if (twice.isEmpty()) {
                single.add(line);
            } else {
                refused.add(
                        Ligne.refused(line.numero(), Optional.of(line.dossier().value()), twice));
            }
        }
        return new Lecture(single, refused);
    }

    private static Map<Object, Long> count(List<LigneExport> lines, Function<LigneExport, Object> key) {
        return lines.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    private static Optional<Motif> again(Map<Object, Long> counted, Object key, String column) {
        return counted.get(key) == 1
                ? Optional.empty()
                : Optional.of(Motif.of(
                        column,
                        ImportationRefusal.LIGNE_EN_DOUBLE,
                        "« " + key + " » est sur " + counted.get(key) + " lignes : aucune n'est gardée."));
    }
}
