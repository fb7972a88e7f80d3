package fr.relais.funding.faits;

import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Periode;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
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
        List<Reprise> reprises,
        Complements complements,
        List<DecisionCaf> decisions) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    public Faits {
        conventions = Derniers.of(conventions);
        declarations = Derniers.of(declarations);
        bilans = Derniers.of(bilans);
        reprises = Derniers.of(reprises);
        decisions = Derniers.of(decisions);
    }

    /** The facts as they were delivered: in any order, repeated or outdated. */
    public static Faits of(DossierId dossier, Collection<? extends Fait<?>> faits) {
        return new Faits(
                dossier,
                Derniers.only(ConventionSignee.class, faits),
                Derniers.only(DeclarationValidee.class, faits),
                Derniers.only(BilanEvalue.class, faits),
                Derniers.only(Reprise.class, faits),
                Complements.of(faits),
                Derniers.only(DecisionCaf.class, faits));
    }

    /** True once something was signed: before that there is no dossier (CONV-4). */
    public boolean isConnu() {
        return !conventions.isEmpty() || !complements.coordinations().isEmpty();
    }

    public Optional<DeclarationValidee> declaration(Exercice exercice, TypeDeclaration type) {
        return Derniers.find(declarations, new DeclarationValidee.Cle(exercice, type));
    }

    public Optional<BilanEvalue> bilan(Exercice exercice) {
        return Derniers.find(bilans, exercice);
    }

    public Optional<Reprise> reprise(Exercice exercice) {
        return Derniers.find(reprises, exercice);
    }

    /** The suspension of the payments of that year, or of the whole dossier, that the Caf decided and did not lift. */
    public Optional<DecisionCaf> suspension(Exercice exercice) {
        return decided(EtatDecide.PAIEMENTS_SUSPENDUS, Optional.empty())
                .or(() -> decided(EtatDecide.PAIEMENTS_SUSPENDUS, Optional.of(exercice)));
    }

    /** The decision by which the right of that year is none, whatever was declared (DL-8, DL-9, ASM-FUND-21). */
    public Optional<DecisionCaf> retrait(Exercice exercice) {
        return decided(EtatDecide.DROIT_RETIRE, Optional.of(exercice));
    }

    /** The decision by which that year is paid in spite of its forclusion (DL-9). */
    public Optional<DecisionCaf> releve(Exercice exercice) {
        return decided(EtatDecide.FORCLUSION_RELEVEE, Optional.of(exercice));
    }

    /** Where the last decision on them left the payments, or the right, of that year or of the dossier. */
    public Optional<EtatDecide> etat(EtatDecide.Objet objet, Optional<Exercice> exercice) {
        return Derniers.find(decisions, DecisionCaf.cle(objet, exercice)).map(DecisionCaf::etat);
    }

    private Optional<DecisionCaf> decided(EtatDecide etat, Optional<Exercice> exercice) {
        return Derniers.find(decisions, DecisionCaf.cle(etat.objet(), exercice))
                .filter(decision -> decision.etat() == etat);
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
}
