package fr.relais.funding.projection;

import fr.relais.funding.echeancier.Echeance;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.DeclarationValidee;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.faits.OrdreEmis;
import fr.relais.funding.faits.Position;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The échéances by key; the solde of a year without réel is what it would be if the prévisionnel came true. */
final class Lignes {

    private static final Set<Genre> ACOMPTES = EnumSet.of(Genre.ACOMPTE_1, Genre.ACOMPTE_2);

    private Lignes() {}

    /** An échéance, and whether its amount supposes that the prévisionnel comes true. */
    record Ligne(Echeance echeance, boolean projetee) {}

    static SortedMap<CleEcheance, Ligne> of(Connu connu, Exercice exercice) {
        SortedMap<CleEcheance, Ligne> lignes = new TreeMap<>();
        List<Echeance> echeances = connu.echeances();
        echeances.forEach(echeance -> lignes.put(echeance.cle(), new Ligne(echeance, false)));
        solde(connu, exercice, echeances)
                .ifPresent(solde -> lignes.computeIfPresent(
                        solde.cle(), (cle, ligne) -> new Ligne(withAmountOf(solde, ligne.echeance()), true)));
        return lignes;
    }

    /** Empty when the réel is known, or when there is nothing to suppose it from. */
    private static Optional<Echeance> solde(Connu connu, Exercice exercice, List<Echeance> echeances) {
        Optional<DeclarationValidee> reel = connu.faits().declaration(exercice, TypeDeclaration.REEL);
        return connu.faits()
                .declaration(exercice, TypeDeclaration.PREVISIONNEL)
                .filter(previsionnel -> reel.isEmpty())
                .map(Extrapolation::asReel)
                .flatMap(supposed ->
                        connu.avec(afterAcomptes(connu, exercice, echeances)).avec(supposed).echeances().stream()
                                .filter(echeance -> echeance.cle().exercice().equals(exercice))
                                .filter(echeance -> echeance.cle().equals(new CleEcheance(exercice, Genre.SOLDE, 0)))
                                .filter(echeance -> echeance.montant().isPresent())
                                .findFirst());
    }

    /** As if the acomptes of the year that are still expected had been ordered. */
    private static Position afterAcomptes(Connu connu, Exercice exercice, List<Echeance> echeances) {
        Stream<OrdreEmis> expected = echeances.stream()
                .filter(echeance -> echeance.cle().exercice().equals(exercice))
                .filter(echeance -> ACOMPTES.contains(echeance.cle().genre()))
                .filter(echeance -> isStillExpected(echeance))
                .map(echeance ->
                        new OrdreEmis(echeance.cle(), echeance.montant().orElseThrow()));
        return new Position(
                Stream.concat(connu.position().ordres().stream(), expected).toList(),
                connu.position().indus());
    }

    private static boolean isStillExpected(Echeance echeance) {
        return switch (echeance.etat()) {
            case DUE, BLOQUEE -> echeance.montant().filter(Montant::isPositive).isPresent();
            case SANS_OBJET, ORDONNEE -> false;
        };
    }

    /** What it waits for today stays: only its amount is supposed. */
    private static Echeance withAmountOf(Echeance projected, Echeance today) {
        return new Echeance(
                today.cle(),
                today.etat(),
                projected.montant(),
                projected.explication(),
                today.blocages(),
                today.causes());
    }
}
