package fr.relais.funding.indu;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The figures of recovery that no text found gives: parameters, not constants (CALC-9, ASM-FUND-40). */
@ApplicationScoped
public class ParametresIndu {

    private final Prescription prescription;

    ParametresIndu(@ConfigProperty(name = "relais.indu.prescription-annees") int annees) {
        this.prescription = new Prescription(annees);
    }

    public Prescription prescription() {
        return prescription;
    }
}
