package fr.relais.convention.relais;

import fr.relais.convention.Rows;
import fr.relais.convention.territoire.DecoupageAdministratif;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The Caf records which territory a relais serves from a day on. */
@ApplicationScoped
public class SetTerritoire {

    private final FindRelais find;
    private final DecoupageAdministratif decoupage;
    private final Rows rows;

    SetTerritoire(FindRelais find, DecoupageAdministratif decoupage, Rows rows) {
        this.find = find;
        this.decoupage = decoupage;
        this.rows = rows;
    }

    @Transactional
    public Relais set(DossierId dossier, TerritoireDemande demande, Revision lue) {
        Relais relais = find.findForAct(dossier, lue);
        relais.serve(demande.of(decoupage.get()));
        rows.flush();
        return relais;
    }
}
