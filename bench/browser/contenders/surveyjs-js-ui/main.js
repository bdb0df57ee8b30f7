import { Model } from 'survey-core';
import 'survey-js-ui';
import { score } from '../../shared/score.js';
import { answersOf, surveyButtons, surveyModel } from '../../shared/surveyjs-model.js';

__bench.run({
  mount(root, spec, { paged }, done) {
    const model = new Model(surveyModel(spec, paged));
    model.onComplete.add(({ data }) => done(score(spec, answersOf(data))));
    model.render(root);
  },
  ...surveyButtons,
});
