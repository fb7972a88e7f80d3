package fr.relais.convention.relais;

import fr.relais.convention.territoire.CodeCommune;
import fr.relais.convention.territoire.Referentiel;
import fr.relais.convention.territoire.Siren;
import java.time.LocalDate;
import java.util.List;

/** A territory as somebody names it: where the relais stands, its communes and its EPCI, from which day, and why. */
public record TerritoireDemande(
        LocalDate du, String motif, CodeCommune implantation, List<CodeCommune> communes, List<Siren> epci) {

    public TerritoireDemande {
        communes = List.copyOf(communes);
        epci = List.copyOf(epci);
    }

    TerritoireDate of(Referentiel referentiel) {
        return new TerritoireDate(du, motif, referentiel.territoire(implantation, communes, epci));
    }
}
