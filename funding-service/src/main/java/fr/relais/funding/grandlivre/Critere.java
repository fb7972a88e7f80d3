package fr.relais.funding.grandlivre;

import fr.relais.funding.ecriture.CompteComptable;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which entries and lines are looked for; dates are included, {@code du} and {@code au} of accounting, {@code enregistreAu} of writing. */
public record Critere(
        Optional<String> codeCaf,
        Optional<DossierId> dossier,
        Optional<Exercice> exercice,
        Compte compte,
        Dates dates) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** One account, or all. */
    public record Compte(Optional<CompteComptable> compte) {

        public static final Compte TOUS = new Compte(Optional.empty());
    }

    /** Bounds of accounting, and what was known on a day. */
    public record Dates(Optional<LocalDate> du, Optional<LocalDate> au, Optional<LocalDate> enregistreAu) {

        public static final Dates TOUTES = new Dates(Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Critere of(DossierId dossier) {
        return new Critere(Optional.empty(), Optional.of(dossier), Optional.empty(), Compte.TOUS, Dates.TOUTES);
    }

    /** Of entries {@code e} and their lines {@code l}. */
    String where() {
        return conditions(Stream.concat(entries().keySet().stream(), lines().keySet().stream()));
    }

    /** Of entries {@code e}, with at least one line that fits. */
    String whereEntry() {
        String ofEntry = conditions(entries().keySet().stream());
        return lines().isEmpty()
                ? ofEntry
                : ofEntry + " and exists (select 1 from ecriture_ligne l where l.ecriture_id = e.id and "
                        + conditions(lines().keySet().stream()) + ")";
    }

    Query bind(Query query) {
        Stream.of(entries(), lines()).flatMap(some -> some.entrySet().stream()).forEach(one -> {
            String condition = one.getKey();
            query.setParameter(condition.substring(condition.indexOf(':') + 1), one.getValue());
        });
        return query;
    }

    private static String conditions(Stream<String> all) {
        return all.collect(Collectors.joining(" and "));
    }

    private Map<String, Object> entries() {
        Map<String, Object> conditions = new LinkedHashMap<>();
        codeCaf.ifPresent(code -> conditions.put("e.code_caf = :codeCaf", code));
        dossier.ifPresent(one -> conditions.put("e.dossier = :dossier", one.value()));
        dates.du().ifPresent(day -> conditions.put("e.date_comptable >= :du", day));
        dates.au().ifPresent(day -> conditions.put("e.date_comptable <= :au", day));
        dates.enregistreAu().ifPresent(day -> conditions.put("e.enregistree_le < :avant", endOf(day)));
        return conditions;
    }

    private Map<String, Object> lines() {
        Map<String, Object> conditions = new LinkedHashMap<>();
        exercice.ifPresent(one -> conditions.put("l.exercice = :exercice", one.annee()));
        compte.compte().ifPresent(one -> conditions.put("l.compte = :compte", one.name()));
        return conditions;
    }

    private static Timestamp endOf(LocalDate day) {
        return Timestamp.from(day.plusDays(1).atStartOfDay(PARIS).toInstant());
    }
}
