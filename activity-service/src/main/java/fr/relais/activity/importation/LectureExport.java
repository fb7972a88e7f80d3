package fr.relais.activity.importation;

import fr.relais.activity.bilan.Questionnaire;
import fr.relais.activity.importation.Correspondance.ColonneChamp;
import fr.relais.kit.csv.CsvLine;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads one line of an export through the correspondence of its year; what cannot be read is kept as a reason. */
final class LectureExport {

    /** What reading a whole export holds on to; {@code lisible} tells whether a person can read a text. */
    record Cadre(
            Correspondance correspondance,
            String codeCaf,
            Exercice exercice,
            LocalDate aujourdhui,
            Predicate<String> lisible) {}

    private static final Pattern WITHOUT_CAF = Pattern.compile("\\d{9}");
    private static final int IDENTIFIANT_AT_MOST = 100;

    private final CsvLine line;
    private final Cadre cadre;
    private final List<Motif> motifs = new ArrayList<>();

    LectureExport(CsvLine line, Cadre cadre) {
        this.line = line;
        this.cadre = cadre;
    }

    List<Motif> motifs() {
        return List.copyOf(motifs);
    }

    /** Empty when something of the line is wrong: the reasons tell what. */
    Optional<LigneExport> read() {
        Optional<DossierId> dossier = dossier();
        Optional<String> identifiant = identifiant();
        Optional<LocalDate> completude = completude();
        Questionnaire reponses = new Reponses(answers()).questionnaire();
        return motifs.isEmpty()
                ? Optional.of(new LigneExport(
                        line.number(),
                        dossier.orElseThrow(),
                        identifiant.orElseThrow(),
                        completude.orElseThrow(),
                        reponses))
                : Optional.empty();
    }

    /** What the cell of the dossier says, for the report. */
    Optional<String> dossierLu() {
        return line.digits(cadre.correspondance().colonneDossier())
                .filter(said -> said.length() <= IDENTIFIANT_AT_MOST)
                .filter(cadre.lisible());
    }

    private Optional<DossierId> dossier() {
        String column = cadre.correspondance().colonneDossier();
        try {
            return required(column, line.digits(column))
                    .map(said -> WITHOUT_CAF.matcher(said).matches() ? cadre.codeCaf() + "-" + said : said)
                    .map(DossierId::of);
        } catch (Refused refused) {
            return wrong(Motif.of(column, refused.code(), refused.getMessage()));
        }
    }

    private Optional<String> identifiant() {
        String column = cadre.correspondance().colonneIdentifiant();
        return required(column, line.text(column))
                .flatMap(said -> readable(column, said))
                .filter(said -> said.length() <= IDENTIFIANT_AT_MOST
                        || wrong(column, "Un identifiant compte au plus " + IDENTIFIANT_AT_MOST + " caractères.")
                                .isPresent());
    }

    private Optional<LocalDate> completude() {
        String column = cadre.correspondance().colonneCompletude();
        Optional<String> said = required(column, line.text(column));
        Optional<LocalDate> day = said.flatMap(cadre.correspondance().formatDate()::read);
        if (said.isPresent() && day.isEmpty()) {
            return wrong(
                    column,
                    "« " + shortened(said.get()) + " » n'est pas une date au format "
                            + cadre.correspondance().formatDate() + ".");
        }
        return day.filter(date -> !isImpossible(date)
                || wrong(Motif.of(
                                column,
                                ImportationRefusal.COMPLETUDE_IMPOSSIBLE,
                                "Rendu le " + date + " : avant l'exercice, ou dans l'avenir."))
                        .isPresent());
    }

    private boolean isImpossible(LocalDate date) {
        return date.isBefore(cadre.exercice().periode().debut()) || date.isAfter(cadre.aujourdhui());
    }

    private Map<ChampBilan, Object> answers() {
        Map<ChampBilan, Object> answers = new EnumMap<>(ChampBilan.class);
        for (ColonneChamp column : cadre.correspondance().champs()) {
            Optional<String> said = line.text(column.colonne()).map(column::understood);
            answer(column, said).ifPresent(answer -> answers.put(column.champ(), answer));
        }
        return answers;
    }

    private Optional<?> answer(ColonneChamp column, Optional<String> said) {
        return switch (column.champ().nature()) {
            case NOMBRE_EXIGE -> required(column.colonne(), said).flatMap(text -> count(column, text));
            case NOMBRE -> said.flatMap(text -> count(column, text));
            case TEXTE -> said.flatMap(text -> readable(column.colonne(), text));
            case MISSION -> said.flatMap(text -> mission(column, text));
        };
    }

    private Optional<Integer> count(ColonneChamp column, String text) {
        Optional<Integer> count = Reponses.count(text);
        return count.isPresent()
                ? count
                : wrong(column.colonne(), "« " + shortened(text) + " » n'est pas un nombre entier de 0 à 1 000 000.");
    }

    private Optional<Object> mission(ColonneChamp column, String text) {
        Optional<Object> mission = Reponses.mission(text).map(Object.class::cast);
        return mission.isPresent()
                ? mission
                : wrong(column.colonne(), "« " + shortened(text) + " » n'est pas une mission.");
    }

    private Optional<String> readable(String column, String said) {
        String text = Normalizer.normalize(said, Normalizer.Form.NFC);
        return cadre.lisible().test(text)
                ? Optional.of(text)
                : wrong(column, "Un texte lisible d'au plus 4000 caractères est attendu, sans caractère invisible.");
    }

    private <T> Optional<T> required(String column, Optional<T> said) {
        return said.isPresent() ? said : wrong(column, "La cellule « " + column + " » est vide.");
    }

    private <T> Optional<T> wrong(String column, String detail) {
        return wrong(Motif.of(column, KitRefusal.CHAMP_INVALIDE, detail));
    }

    private <T> Optional<T> wrong(Motif motif) {
        motifs.add(motif);
        return Optional.empty();
    }

    private static String shortened(String said) {
        return said.length() > 40 ? said.substring(0, 40) + "…" : said;
    }
}
