package fr.relais.funding.droit;

import fr.relais.funding.bareme.Parametres;
import fr.relais.funding.faits.Faits;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.kit.value.Exercice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the rights that the known facts allow to compute. */
public final class Droits {

    private Droits() {}

    /** Empty until the declaration is validated, a convention covers the year and its barème is published. */
    public static Optional<Droit> find(Faits faits, Parametres parametres, Exercice exercice, TypeDeclaration nature) {
        return faits.declaration(exercice, nature)
                .filter(declaration -> faits.isCouvert(exercice))
                .flatMap(
                        declaration -> parametres.bareme(exercice).map(bareme -> Droit.of(faits, declaration, bareme)));
    }

    /** The rights to make known: a prévisionnel at once, a réel when its bilan is evaluated too (§3.6), by year. */
    public static List<Droit> established(Faits faits, Parametres parametres) {
        return faits.exercicesDeclares().stream()
                .flatMap(exercice -> Stream.of(
                                find(faits, parametres, exercice, TypeDeclaration.PREVISIONNEL),
                                faits.bilan(exercice)
                                        .flatMap(bilan -> find(faits, parametres, exercice, TypeDeclaration.REEL)))
                        .flatMap(Optional::stream))
                .toList();
    }
}
