package fr.relais.funding.reprise.rest;

import fr.relais.funding.reprise.RecordReprise;
import fr.relais.funding.reprise.rest.ReprisesResource.Ligne;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.operation.OperationHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes over one line of many as a take-over of its own, in the name of who sent them. */
@ApplicationScoped
class RepriseHandler implements OperationHandler<Ligne> {

    private final RecordReprise record;

    RepriseHandler(RecordReprise record) {
        this.record = record;
    }

    @Override
    public String type() {
        return "reprendreAcomptesEnMasse";
    }

    @Override
    public Class<Ligne> lineType() {
        return Ligne.class;
    }

    /** Returns the dossier and the exercice. */
    @Override
    public String handle(Ligne line, Acteur author) {
        record.record(line.dossier(), line.exercice(), AcompteDemande.toAcomptes(line.acomptes()), author);
        return line.dossier() + "/" + line.exercice();
    }
}
