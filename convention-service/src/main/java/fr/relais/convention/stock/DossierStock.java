package fr.relais.convention.stock;

import fr.relais.convention.convention.Reprise;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.problem.Violation;
import fr.relais.kit.value.DossierId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines of one dossier: its convention, then its avenants by rang. */
record DossierStock(LigneStock convention, List<LigneStock> avenants) {

    private static final Pattern OF_AVENANT = Pattern.compile("/avenants/(\\d{1,4})(/.*)?");
    private static final String OF_CONVENTION = "/convention";

    DossierStock {
        avenants = List.copyOf(avenants);
    }

    DossierId dossier() {
        return convention.dossier();
    }

    Reprise reprise() {
        return new Reprise(
                dossier(),
                convention.premierExercice(),
                convention.dateConvention(),
                convention.instrument(),
                avenants.stream().map(LigneStock::instrument).toList());
    }

    /** What the rules refuse, told of the line and the column that say it. */
    List<Erreur> located(Refused refused) {
        Stream<String> pointers = refused.violations().isEmpty()
                ? Stream.of("")
                : refused.violations().stream().map(Violation::pointer);
        return pointers.map(pointer -> located(pointer, refused)).toList();
    }

    private Erreur located(String pointer, Refused refused) {
        Matcher avenant = OF_AVENANT.matcher(pointer);
        if (avenant.matches()) {
            LigneStock line = avenants.get(Integer.parseInt(avenant.group(1)));
            return erreur(line, Optional.ofNullable(avenant.group(2)).orElse(""), refused);
        }
        boolean isOfConvention = pointer.startsWith(OF_CONVENTION + "/");
        return erreur(convention, isOfConvention ? pointer.substring(OF_CONVENTION.length()) : pointer, refused);
    }

    private static Erreur erreur(LigneStock line, String pointer, Refused refused) {
        return Colonne.of(pointer)
                .map(column -> Erreur.of(line.numero(), column, refused.code(), refused.getMessage()))
                .orElseGet(() -> Erreur.ofLine(line.numero(), refused.code(), refused.getMessage()));
    }
}
