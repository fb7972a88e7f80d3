package fr.relais.convention.relais;

import fr.relais.convention.territoire.CodeCommune;
import fr.relais.convention.territoire.Commune;
import fr.relais.convention.territoire.Referentiel;
import java.time.LocalDate;
import java.util.List;

/** The territory of a relais on a day, and the communes it serves. */
public record TerritoireAu(LocalDate jour, TerritoireDate connu, List<CommuneServie> communes) {

    public TerritoireAu {
        communes = List.copyOf(communes);
    }

    /** A commune that has disappeared since has neither name nor inhabitants; DL-14 is told, and decides nothing. */
    public record CommuneServie(CodeCommune code, String nom, int population, boolean relaisObligatoire) {

        static CommuneServie of(CodeCommune code, LocalDate jour, Referentiel referentiel) {
            return new CommuneServie(
                    code,
                    referentiel.commune(code).map(Commune::nom).orElse(""),
                    referentiel.commune(code).map(Commune::population).orElse(0),
                    referentiel.requiresRelais(code, jour));
        }
    }

    public int population() {
        return communes.stream().mapToInt(CommuneServie::population).sum();
    }
}
