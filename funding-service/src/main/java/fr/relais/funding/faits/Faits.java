package fr.relais.funding.faits;

import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Periode;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All that is known of one dossier. Two collections of the same facts, in any order and with any repetition, are equal:
 * under one key only the latest version is kept (PAY-6).
 */
public record Faits(
        DossierId dossier,
        List<ConventionSignee> conventions,
        List<DeclarationValidee> declarations,
        List<BilanEvalue> bilans,
        List<Reprise> reprises) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    public Faits {
        conventions = latest(conventions);
        declarations = latest(declarations);
        bilans = latest(bilans);
        reprises = latest(reprises);
    }

    public Optional<DeclarationValidee> declaration(Exercice exercice, TypeDeclaration type) {
        return find(declarations, new DeclarationValidee.Cle(exercice, type));
    }

    public Optional<BilanEvalue> bilan(Exercice exercice) {
        return find(bilans, exercice);
    }

    public Optional<Reprise> reprise(Exercice exercice) {
        return find(reprises, exercice);
    }

    /** The conventions that cover at least one day of the exercice. */
    public List<ConventionSignee> conventions(Exercice exercice) {
        return conventions.stream()
                .filter(convention -> convention.couvre(exercice))
                .toList();
    }

    public boolean isCouvert(Exercice exercice) {
        return conventions.stream().anyMatch(convention -> convention.couvre(exercice));
    }

    public Couverture couverture(Exercice exercice) {
        return Couverture.of(exercice, termes().map(Terme::periode));
    }

    /** The missions engaged on at least one day of the exercice, of the regime of that year (BON-1, BON-2). */
    public Set<Mission> missionsEngagees(Exercice exercice) {
        Set<Mission> missions = EnumSet.noneOf(Mission.class);
        termes().filter(terme -> terme.periode().overlaps(exercice.periode()))
                .flatMap(terme -> terme.missions().stream())
                .filter(mission -> mission.regime() == RegimeMission.de(exercice))
                .forEach(missions::add);
        return missions;
    }

    /** The first year whose acomptes Relais orders by itself, once a convention is known. */
    public Optional<Exercice> premierExercice() {
        return conventions.stream().map(ConventionSignee::premierExercice).min(Comparator.naturalOrder());
    }

    public SortedSet<Exercice> exercicesCouverts() {
        SortedSet<Exercice> exercices = new TreeSet<>();
        termes().map(Terme::periode).flatMapToInt(Faits::annees).forEach(annee -> exercices.add(Exercice.of(annee)));
        return exercices;
    }

    /** The years for which something was declared, evaluated or taken over. */
    public SortedSet<Exercice> exercicesDeclares() {
        SortedSet<Exercice> exercices = new TreeSet<>();
        declarations.forEach(declaration -> exercices.add(declaration.exercice()));
        bilans.forEach(bilan -> exercices.add(bilan.exercice()));
        reprises.forEach(reprise -> exercices.add(reprise.exercice()));
        return exercices;
    }

    private Stream<Terme> termes() {
        return conventions.stream().flatMap(convention -> convention.termes().stream());
    }

    private static IntStream annees(Periode periode) {
        return IntStream.rangeClosed(
                Math.max(FIRST_YEAR, periode.debut().getYear()),
                Math.min(LAST_YEAR, periode.fin().getYear()));
    }

    private static <K extends Comparable<? super K>, F extends Fait<K>> Optional<F> find(List<F> faits, K cle) {
        return faits.stream().filter(fait -> fait.cle().equals(cle)).findFirst();
    }

    /** Two events of one version say the same thing; the cause decides, so that the order of arrival never does. */
    private static <K extends Comparable<? super K>, F extends Fait<K>> List<F> latest(Collection<F> faits) {
        Comparator<F> age = Comparator.<F>comparingLong(Fait::version).thenComparing(Fait::cause);
        Map<K, F> parCle = new TreeMap<>();
        faits.forEach(fait -> parCle.merge(fait.cle(), fait, BinaryOperator.maxBy(age)));
        return List.copyOf(parCle.values());
    }
}
