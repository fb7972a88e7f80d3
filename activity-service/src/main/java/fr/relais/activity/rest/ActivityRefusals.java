package fr.relais.activity.rest;

import fr.relais.activity.ActivityRefusal;
import fr.relais.kit.problem.RefusalCodes;
import jakarta.enterprise.inject.Produces;

/** Tells which refusals this service may answer: its pages of problems and its contract list them. */
class ActivityRefusals {

    @Produces
    static RefusalCodes refusals() {
        return RefusalCodes.of(ActivityRefusal.values());
    }
}
